import { act, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { openExcel } from '../../src/embedded/openExcel';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { openProject, tableOf, type } from '../commands/support/project';
import { idle, openView, selectRow, showOn } from './support/shownPane';

jest.setTimeout(120_000);

const isOff = (button: HTMLElement) =>
  (button as HTMLButtonElement).disabled || button.getAttribute('aria-disabled') === 'true';

/** Buttons of the views that write; each is there, and none can be pressed. */
const writing = {
  home: [/^Refresh$/, /^Record progress$/],
  task: [/^Indent$/, /^Delete$/, /^Save$/],
  progress: [/^Save/],
  risks: [/^Add$/, /^Close: /],
  changes: [/^Set baseline$/, /^Send request$/],
} as const;

test('a workbook that Excel has open as read-only is shown, and nothing of it can be written', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await type(excel, 'tasks', 2, 'duration', 9);
  const before = await tableOf(excel, 'tasks');
  excel.workbook.readOnly = true;
  const pane = await showOn(excel);
  expect(screen.getByText('Can only be looked at')).toBeVisible();
  const isListed = (item: HTMLElement) => /open as read-only/.test(item.textContent);
  expect(screen.queryAllByRole('listitem').some(isListed)).toBe(false);
  expect(await axe(pane.container)).toHaveNoViolations();
  for (const [view, names] of Object.entries(writing)) {
    await openView(pane, view as keyof typeof writing);
    if (view === 'task') await selectRow(pane, 'PL_Tasks', 3);
    for (const name of names) {
      const [button] = await screen.findAllByRole('button', { name });
      expect({ view, name, isOff: isOff(button) }).toEqual({ view, name, isOff: true });
    }
    expect(screen.getByText('Can only be looked at')).toBeVisible();
  }
  // What only shows works.
  await openView(pane, 'home');
  expect(isOff(screen.getByRole('button', { name: 'Check' }))).toBe(false);
  expect(screen.getByRole('button', { name: 'Refresh' })).toHaveAccessibleDescription(/open as read-only/);
  // The ribbon's buttons are not greyed: what they come to is said in the pane, which is opened for it.
  expect(await act(() => requestCommand('refreshProject', 'button'))).toBe('wantsPane');
  expect(screen.getByRole('status')).toHaveTextContent(/Nothing was written/);
  expect(await tableOf(excel, 'tasks')).toEqual(before);
});

test('once it may be edited, a look makes it writable', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  excel.workbook.readOnly = true;
  const pane = await showOn(excel);
  excel.workbook.readOnly = false;
  await pane.user.click(screen.getByRole('button', { name: 'Look again' }));
  await idle();
  await waitFor(() => expect(screen.queryByText('Can only be looked at')).toBeNull());
  expect(isOff(screen.getByRole('button', { name: 'Refresh' }))).toBe(false);
});

test('in a read-only workbook without tables no project can be made, and it says why', async () => {
  const excel = await openExcel();
  excel.workbook.readOnly = true;
  const pane = await showOn(excel);
  expect(screen.getByText(/Excel has this workbook open as read-only/)).toBeVisible();
  expect(isOff(screen.getByRole('button', { name: 'New project tables' }))).toBe(true);
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('what is missing can be listed there, and not be added', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Responsibility').delete();
    await context.sync();
  });
  excel.workbook.readOnly = true;
  await showOn(excel);
  const [add] = await screen.findAllByRole('button', { name: 'Add what is missing' });
  expect(isOff(add)).toBe(true);
  expect(isOff(screen.getAllByRole('button', { name: 'Preview' })[0])).toBe(false);
});

test('where the structure of the workbook is protected the form says beforehand that no project can be made, and what to do', async () => {
  const excel = await openExcel();
  const protect = (isOn: boolean) =>
    excel.Excel.run(async (context) => {
      if (isOn) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const pane = await showOn(excel);
  expect(screen.getByText('No sheets can be added')).toBeVisible();
  expect(screen.getByText(/Switch Protect Workbook off under Review/)).toBeVisible();
  expect(isOff(screen.getByRole('button', { name: 'New project tables' }))).toBe(true);
  expect(await axe(pane.container)).toHaveNoViolations();
  await protect(false);
  await pane.user.click(screen.getByRole('button', { name: 'Look again' }));
  await idle();
  expect(screen.queryByText('No sheets can be added')).toBeNull();
  expect(isOff(screen.getByRole('button', { name: 'New project tables' }))).toBe(false);
});
