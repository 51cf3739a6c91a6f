import { refreshProject } from '../../src/commands/refreshProject';
import { setBaseline } from '../../src/commands/setBaseline';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { columnOf, openPlan, refresh, start, tableOf, type } from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3, '', 'Ann'],
  [2, 'Pour', 2, '2', 'Ann'],
  [2, 'Paint', 1, '3', 'Ann'],
] as const;

const codesOf = (issues: readonly { code: string; row: number | null; column: string | null }[]) =>
  issues
    .filter(({ code }) => /^unauthorised|^approved|^decision/.test(code))
    .map(({ code, row, column }) => [code, row, column]);

async function approved(excel: OpenedExcel, row: number, reason: string): Promise<void> {
  await type(excel, 'changes', row, 'reason', reason);
  await type(excel, 'changes', row, 'decision', 'Approved');
  await type(excel, 'changes', row, 'decided', start + 1);
}

test('the first baseline holds every task, a second one is refused', async () => {
  const excel = await openPlan(plan);
  const { summary } = await setBaseline.run(excel.Excel, { reason: 'kick-off' });
  expect(summary).toBe('Baseline set: 4 tasks.');
  expect(await columnOf(excel, 'baselines', 'version')).toEqual([0, 0, 0, 0]);
  expect(await columnOf(excel, 'baselines', 'start')).toEqual(await columnOf(excel, 'tasks', 'start'));
  expect(await columnOf(excel, 'baselines', 'reason')).toEqual([
    'kick-off',
    'kick-off',
    'kick-off',
    'kick-off',
  ]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  const again = await setBaseline.run(excel.Excel, {});
  expect(again).toMatchObject({ blocked: true, cellsWritten: 0 });
  expect(again.issues[0]).toMatchObject({ code: 'baselineExists', params: { version: 0 } });
});

test('a change without approval is named where it was made, not where it pushes', async () => {
  const excel = await openPlan(plan);
  await setBaseline.run(excel.Excel, {});
  await type(excel, 'tasks', 1, 'duration', 5);
  await type(excel, 'tasks', 3, 'budget', 1000);
  const { issues } = await refresh(excel);
  expect(codesOf(issues)).toEqual([
    ['unauthorisedChange', 1, 'duration'],
    ['unauthorisedChange', 3, 'budget'],
  ]);
  expect(issues.find(({ column }) => column === 'duration')?.params).toMatchObject({ was: '3', is: '5' });
  // The deviation is measured against what was approved.
  expect(await columnOf(excel, 'progress', 'daysLate')).toEqual([2, 2, 2]);
  expect(await columnOf(excel, 'progress', 'budget')).toEqual(['', '', '']);
});

test('a new task has no baseline and is named; so is one that is gone', async () => {
  const excel = await openPlan(plan);
  await setBaseline.run(excel.Excel, {});
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.rows.getItemAt(3).delete();
    const below = table.getRange().getRowsBelow(1);
    below.getCell(0, 2).values = [[2]];
    below.getCell(0, 3).values = [['Varnish']];
    table.resize(table.getRange().getResizedRange(1, 0));
    await context.sync();
  });
  const { issues } = await refresh(excel);
  expect(codesOf(issues)).toEqual([
    ['unauthorisedTask', 3, 'name'],
    ['unauthorisedRemoval', null, null],
  ]);
  expect((await columnOf(excel, 'progress', 'baselineStart'))[2]).toBe('');
  expect((await columnOf(excel, 'progress', 'plannedPercent'))[2]).toBe('');
});

test('a new baseline of many rows is left to whoever asks for it; all else is brought in step', async () => {
  const excel = await openPlan(plan);
  await setBaseline.run(excel.Excel, {});
  await type(excel, 'tasks', 1, 'duration', 5);
  await approved(excel, 0, 'rock');
  const { issues, ...done } = await refreshProject.run(excel.Excel, { mostRows: 3 });
  expect(issues[0]).toMatchObject({ code: 'manyRows', params: { rows: 4 } });
  expect(done.blocked).toBeUndefined();
  expect((await columnOf(excel, 'tasks', 'finish'))[1]).toBe(start + 4);
  expect(await columnOf(excel, 'progress', 'daysLate')).toEqual([2, 2, 2]);
  expect(await columnOf(excel, 'baselines', 'version')).toEqual([0, 0, 0, 0]);
  expect(await columnOf(excel, 'changes', 'id')).toEqual([1]);
  const again = await refreshProject.run(excel.Excel, { mostRows: 3 });
  expect(again).toMatchObject({ cellsWritten: 0 });
  expect(again.issues[0]).toMatchObject({ code: 'manyRows', params: { rows: 4 } });
  await refresh(excel);
  expect(await columnOf(excel, 'changes', 'version')).toEqual([1]);
  expect(await columnOf(excel, 'progress', 'daysLate')).toEqual([0, 0, 0]);
  expect(await refreshProject.run(excel.Excel, { mostRows: 3 })).toMatchObject({ cellsWritten: 0 });
});

test('an approved request makes the next version, with its number, once', async () => {
  const excel = await openPlan(plan);
  await setBaseline.run(excel.Excel, {});
  await type(excel, 'tasks', 1, 'duration', 5);
  await approved(excel, 0, 'rock');
  const { issues } = await refresh(excel);
  expect(codesOf(issues)).toEqual([]);
  expect(await columnOf(excel, 'baselines', 'version')).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  expect((await columnOf(excel, 'baselines', 'change')).slice(4)).toEqual(['1', '1', '1', '1']);
  expect(await columnOf(excel, 'changes', 'version')).toEqual([1]);
  expect(await columnOf(excel, 'progress', 'daysLate')).toEqual([0, 0, 0]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect((await tableOf(excel, 'baselines')).values).toHaveLength(8);
});

test('an approval before the first baseline waits and says so; a rejected one does nothing', async () => {
  const excel = await openPlan(plan);
  await approved(excel, 0, 'early');
  expect(codesOf((await refresh(excel)).issues)).toEqual([['approvedWithoutBaseline', 0, 'decision']]);
  await type(excel, 'changes', 0, 'decision', 'Rejected');
  await setBaseline.run(excel.Excel, {});
  await refresh(excel);
  expect(await columnOf(excel, 'changes', 'version')).toEqual(['']);
});
