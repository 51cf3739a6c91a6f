import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { standardColumn } from '../../src/tables/standardTables';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { Pane } from '../../src/taskpane/Pane';
import { openProject, snapshotOf } from '../commands/support/project';

jest.setTimeout(60_000);

const user = userEvent.setup();

async function settled(): Promise<void> {
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), {
    timeout: 10_000,
  });
}

async function showRepairs(excel: OpenedExcel): Promise<HTMLElement> {
  const { container } = render(
    <Pane host={excel.Excel} language="en-US" setLanguage={() => undefined} appearance="light" />,
  );
  await screen.findByRole('main');
  await settled();
  expect(await act(() => requestCommand('repairProject', 'button'))).toBe('wantsPane');
  await screen.findByRole('heading', { name: 'What can be repaired' }, { timeout: 10_000 });
  await settled();
  return container;
}

test('the ribbon leads to the list; what is ticked is repaired, what is not stays', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await excel.Excel.run(async ({ workbook }) => {
    workbook.tables.getItem('PL_Tasks').columns.getItem('Owner').delete();
    workbook.names.getItem('PL_List_Light').delete();
    await workbook.context.sync();
  });
  const container = await showRepairs(excel);
  expect(await axe(container)).toHaveNoViolations();
  const list = screen.getByRole('checkbox', { name: /PL_List_Light/ });
  expect(list).toBeChecked();
  await user.click(list);
  await user.click(screen.getByRole('button', { name: /Repair selected/ }));
  await screen.findByText(/^Repaired \d/, undefined, { timeout: 10_000 });
  await settled();
  const { names, tables } = await snapshotOf(excel);
  expect(names).not.toContain('PL_List_Light');
  expect(tables.find(({ id }) => id === 'tasks')?.headers).toContain('Owner');
  expect(await screen.findByRole('checkbox', { name: /PL_List_Light/ })).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Owner/ })).toBeNull();
});

test('what is done only where it is chosen says so, in Chinese with Chinese brackets', async () => {
  const excel = await openProject({ pack: 'cross-department', language: 'zh-CN' });
  const header = standardColumn('progress', 'earnedValue').label['zh-CN'];
  await excel.Excel.run(async ({ workbook }) => {
    const column = workbook.tables.getItem('PL_Progress').columns.getItem(header);
    column.getDataBodyRange().getCell(1, 0).values = [[123_456]];
    await workbook.context.sync();
  });
  render(<Pane host={excel.Excel} language="zh-CN" setLanguage={() => undefined} appearance="light" />);
  await screen.findByRole('main');
  await settled();
  await act(() => requestCommand('repairProject', 'button'));
  const item = await screen.findByRole('checkbox', { name: /123456/ }, { timeout: 10_000 });
  expect(item).toHaveAccessibleName(/[^ ]（会替换手工内容，须单独选定）$/);
  expect(item).not.toBeChecked();
  await settled();
});

test('where nothing is wrong the list says so', async () => {
  await showRepairs(await openProject());
  expect(screen.getByText('Nothing needs repair.')).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('“New project tables” of the ribbon leads there too where there are tables, and adds nothing by itself', async () => {
  const excel = await openProject();
  render(<Pane host={excel.Excel} language="en-US" setLanguage={() => undefined} appearance="light" />);
  await screen.findByRole('main');
  await settled();
  expect(await act(() => requestCommand('createProject', 'button'))).toBe('wantsPane');
  expect(
    await screen.findByRole('heading', { name: 'What can be repaired' }, { timeout: 10_000 }),
  ).toBeVisible();
  await settled();
});
