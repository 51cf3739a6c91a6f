import { recordProgress } from '../../src/commands/recordProgress';
import { refreshProject } from '../../src/commands/refreshProject';
import { revertLast } from '../../src/commands/revertLast';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { TableId } from '../../src/tables/spec';
import { standardTable } from '../../src/tables/standardTables';
import { columnOf, openPlan, refresh, start, tableOf, type } from './support/project';

// Somebody switches a table's Total Row on: it is theirs, and stays where it is while rows come and go above it.

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
] as const;

async function showTotals(excel: OpenedExcel, id: TableId): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(standardTable(id).name).showTotals = true;
    await context.sync();
  });
}

/** The first cell of the total row, and where the table ends. */
async function totalsOf(excel: OpenedExcel, id: TableId) {
  return excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(standardTable(id).name);
    const totals = table.getTotalRowRange().load('values,rowIndex');
    const whole = table.getRange().load('rowIndex,rowCount');
    await context.sync();
    const last = whole.rowIndex + whole.rowCount - 1;
    return { label: totals.values[0][0], isLast: totals.rowIndex === last, last };
  });
}

test('History with a total row takes a row a status date, and gives it back', async () => {
  const excel = await openPlan(plan);
  await refresh(excel, start);
  await recordProgress.run(excel.Excel, undefined);
  await showTotals(excel, 'history');
  const before = await totalsOf(excel, 'history');
  await refresh(excel, start + 7);
  const first = await recordProgress.run(excel.Excel, undefined);
  expect(first.blocked).toBeUndefined();
  expect(await columnOf(excel, 'history', 'date')).toEqual([start, start + 7]);
  expect(await totalsOf(excel, 'history')).toEqual({ ...before, last: before.last + 1 });
  await revertLast.run(excel.Excel, first.checkpoint!);
  expect(await columnOf(excel, 'history', 'date')).toEqual([start]);
  expect(await totalsOf(excel, 'history')).toEqual(before);
});

test('rows of progress and of the archive come above their total rows; a refresh after it has nothing to do', async () => {
  const excel = await openPlan(plan);
  await showTotals(excel, 'progress');
  await showTotals(excel, 'archive');
  await type(excel, 'tasks', 3, 'name', 'Paint');
  await type(excel, 'tasks', 3, 'level', 2);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([2, 3, 4]);
  expect(await totalsOf(excel, 'progress')).toMatchObject({ isLast: true, label: 'Total' });
  await type(excel, 'progress', 0, 'owner', 'Ann');
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(1).delete();
    await context.sync();
  });
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([3, 4]);
  const kept = (await tableOf(excel, 'archive')).values.length;
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(1).delete();
    await context.sync();
  });
  await refresh(excel);
  expect((await tableOf(excel, 'archive')).values.length).toBeGreaterThan(kept);
  expect(await totalsOf(excel, 'archive')).toMatchObject({ isLast: true, label: 'Total' });
  expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
});

test('a new person’s column goes through the matrix’s total row', async () => {
  const excel = await openPlan(plan);
  await showTotals(excel, 'responsibility');
  await type(excel, 'people', 0, 'name', 'Zoe');
  const result = await refresh(excel);
  expect(result.blocked).toBeUndefined();
  expect((await tableOf(excel, 'responsibility')).headers).toContain('Zoe');
  expect(await totalsOf(excel, 'responsibility')).toMatchObject({ isLast: true });
  await revertLast.run(excel.Excel, result.checkpoint!);
  expect((await tableOf(excel, 'responsibility')).headers).not.toContain('Zoe');
  expect(await totalsOf(excel, 'responsibility')).toMatchObject({ isLast: true });
});
