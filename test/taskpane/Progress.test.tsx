import { act, screen, waitFor } from '@testing-library/react';
import { deleteTask } from '../../src/commands/deleteTask';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { axe } from 'jest-axe';
import { columnOf, selectTasks, type } from '../commands/support/project';
import { idle, openView, showProject, type ShownPane } from './support/shownPane';

jest.setTimeout(120_000);

async function shownName(): Promise<string> {
  return (await screen.findByText(/^\d+ of \d+$/)).closest('section')!.getAttribute('aria-label')!;
}

/** The row of the progress table that is shown. */
async function shownRow({ excel }: ShownPane): Promise<number> {
  return (await columnOf(excel, 'progress', 'name')).indexOf(await shownName());
}

test('a report is written as of the status date, and the next task comes', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  const row = await shownRow(pane);
  const name = await shownName();
  const percent = screen.getByLabelText(/Actual %/);
  await pane.user.clear(percent);
  await pane.user.type(percent, '60');
  await pane.user.click(screen.getByRole('button', { name: 'Save and next' }));
  await idle();
  expect((await columnOf(pane.excel, 'progress', 'actualPercent'))[row]).toBe(0.6);
  expect(Number((await columnOf(pane.excel, 'progress', 'updated'))[row])).toBeGreaterThan(46_000);
  expect(await shownName()).not.toBe(name);
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('finished is one press, and a task off plan wants a cause and a next step', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  await pane.user.selectOptions(screen.getByLabelText('Which tasks'), 'Need attention');
  expect(await screen.findByText('It is off plan; give the cause.')).toBeVisible();
  const row = await shownRow(pane);
  await pane.user.click(screen.getByRole('button', { name: 'Finished' }));
  expect(screen.getByLabelText(/Actual %/)).toHaveValue('100');
  await pane.user.click(screen.getByRole('button', { name: /^Save/ }));
  await idle();
  expect((await columnOf(pane.excel, 'progress', 'actualPercent'))[row]).toBe(1);
  expect((await columnOf(pane.excel, 'progress', 'actualFinish'))[row]).not.toBe('');
});

test('one person’s tasks are all of that person', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  const owners = await columnOf(pane.excel, 'progress', 'owner');
  const owner = String(owners[owners.length - 1]);
  await pane.user.selectOptions(screen.getByLabelText('Which tasks'), 'All');
  await pane.user.selectOptions(screen.getByLabelText('Whose tasks'), `owner ${owner}`);
  const count = owners.filter((one) => one === owner).length;
  expect(await screen.findByText(`1 of ${count}`)).toBeVisible();
});

test('a finish before its start is refused, and nothing that was typed is lost', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  const start = screen.getByLabelText('Actual start');
  const finish = screen.getByLabelText('Actual finish');
  await pane.user.clear(start);
  await pane.user.type(start, '2026-10-20');
  await pane.user.type(finish, '2026-10-01');
  await pane.user.click(screen.getByRole('button', { name: 'Save and next' }));
  await idle();
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  expect(screen.getByLabelText('Actual finish')).toHaveValue('2026-10-01');
});

test.each([
  ['no cause', /Cause/],
  ['no next step', /Next step/],
])('a task that has %s leads to the very field from Home', async (what, field) => {
  const pane = await showProject();
  await pane.user.click(screen.getByRole('button', { name: new RegExp(`^Report: Task 12 .* ${what}`) }));
  expect(await screen.findByLabelText(field)).toHaveFocus();
  expect(await shownName()).toBe('Design the process');
});

test('a view that is opened from another one takes the keyboard along', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  await pane.user.click(screen.getByRole('button', { name: 'See task' }));
  expect(await screen.findByRole('button', { name: 'Task', current: 'page' })).toBeVisible();
  expect(screen.getByRole('main')).toHaveFocus();
});

test('the task in hand stays in hand while a co-worker finishes it, and what was typed with it', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  const name = await shownName();
  const row = await shownRow(pane);
  await pane.user.click(screen.getByRole('button', { name: 'Cost and explanation' }));
  await pane.user.type(screen.getByLabelText('Explanation'), 'Rain');
  await type(pane.excel, 'progress', row, 'actualStart', 46_279);
  await type(pane.excel, 'progress', row, 'actualFinish', 46_280);
  await type(pane.excel, 'progress', row, 'actualPercent', 1);
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  await waitFor(() => expect(screen.getByLabelText(/Actual %/)).toHaveValue('100'));
  expect(await shownName()).toBe(name);
  await pane.user.click(screen.getByRole('button', { name: /^Save/ }));
  await idle();
  const explanations = await columnOf(pane.excel, 'progress', 'explanation');
  expect(explanations.flatMap((text, at) => (String(text).includes('Rain') ? [at] : []))).toEqual([row]);
});

test('a task in hand that somebody deletes is said to be gone; another one comes only when asked for', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  const name = await shownName();
  const row = (await columnOf(pane.excel, 'tasks', 'name')).indexOf(name);
  await selectTasks(pane.excel, row);
  await deleteTask.run(pane.excel.Excel, {});
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  expect(await screen.findByText('This task is no longer reported on')).toBeVisible();
  expect(screen.queryByLabelText(/Actual %/)).toBeNull();
  await pane.user.click(screen.getByRole('button', { name: 'Go to the first task' }));
  expect(await shownName()).not.toBe(name);
});
