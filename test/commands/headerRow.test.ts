import { checkProject } from '../../src/commands/checkProject';
import { repairProject } from '../../src/commands/repairProject';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { columnOf, openPlan, refresh, snapshotOf, start, tableOf } from './support/project';

// Somebody switches a table's Header Row off: no column is gone, and nothing is read one row too high.

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2, '1'],
] as const;

async function showHeaders(excel: OpenedExcel, name: string, showHeaders: boolean): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).showHeaders = showHeaders;
    await context.sync();
  });
}

test('one issue names the table, nothing is written, and Repair switches the header row on', async () => {
  const excel = await openPlan(plan);
  const before = await tableOf(excel, 'tasks');
  await showHeaders(excel, 'PL_Tasks', false);
  const read = await tableOf(excel, 'tasks');
  expect(read).toMatchObject({ row: before.row, headers: [], values: before.values });
  const { issues, ...held } = await refresh(excel);
  expect(held).toMatchObject({ cellsWritten: 0, blocked: true });
  expect(issues.filter(({ code }) => code === 'missingColumn')).toEqual([]);
  expect(issues.filter(({ code }) => code === 'headerRowOff')).toMatchObject([
    { table: 'tasks', params: { table: 'PL_Tasks' } },
  ]);
  const { summary } = await repairProject.run(excel.Excel, { today: start });
  expect(summary).toContain('Repaired 1 thing');
  expect(await tableOf(excel, 'tasks')).toEqual(before);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Dig', 'Pour']);
});

test('without its header a table of one row is read as well', async () => {
  const excel = await openPlan(plan);
  await showHeaders(excel, 'PL_History', false);
  const { tables } = await snapshotOf(excel);
  expect(tables.find(({ id }) => id === 'history')).toMatchObject({ headers: [], hasNoHeader: true });
  const { issues } = await checkProject.run(excel.Excel, undefined);
  expect(issues.filter(({ code }) => code === 'headerRowOff')).toHaveLength(1);
});
