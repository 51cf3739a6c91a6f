import { refreshProject } from '../../src/commands/refreshProject';
import { runCommand } from '../../src/commands/runCommand';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { coworker } from './support/coworker';
import { interleaved } from './support/interleaved';
import { columnOf, openPlan, refresh, type } from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [1, 'Close', 1, '3'],
] as const;

/** Rows of the Gantt sheet that stand within its outline, from 0. */
function groupedRows({ workbook }: OpenedExcel): number[] {
  const [gantt] = workbook.sheets.filter(({ name }) => name === 'Gantt');
  return [...gantt.rows].flatMap(([row, { outlineLevel }]) => (outlineLevel ? [row] : []));
}

async function ungroup({ Excel }: OpenedExcel, rows: readonly number[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Gantt');
    for (const row of rows) sheet.getRange(`${row + 1}:${row + 1}`).ungroup('ByRows');
    await context.sync();
  });
}

test('where somebody has taken the Gantt sheet out of its outline, a refresh does not fail for ever', async () => {
  const excel = await openPlan(plan);
  await refresh(excel);
  expect(groupedRows(excel)).toHaveLength(2);
  await ungroup(excel, groupedRows(excel));
  await type(excel, 'tasks', 1, 'level', 1);
  await type(excel, 'tasks', 2, 'level', 1);
  const ended = await runCommand(excel.Excel, refreshProject, {}, 'en-US', () => Promise.resolve());
  expect(ended).toMatchObject({ ended: 'done' });
  expect(await columnOf(excel, 'tasks', 'code')).toEqual(['1', '2', '3', '4']);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a refresh that gives way is taken back whole, also where somebody takes the outline apart in that moment', async () => {
  const excel = await openPlan(plan);
  await refresh(excel);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'duration', 7);
  await type(excel, 'tasks', 3, 'level', 2);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 2, 'start', 'after the frost');
    if (roundTrip === 2) await ungroup(other, groupedRows(other).slice(-1));
  });
  const ended = await runCommand(host, refreshProject, {}, 'en-US', () => Promise.resolve());
  expect(ended).toMatchObject({ ended: 'done' });
  expect(await columnOf(excel, 'tasks', 'code')).toEqual(['1', '1.1', '1.2', '1.3']);
  expect((await columnOf(excel, 'tasks', 'start'))[2]).toBe(46_287);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('as many groups as somebody takes apart in that moment are left alone', async () => {
  const excel = await openPlan([
    [1, 'Clear', ''],
    [2, 'Survey', 3],
    [1, 'Fence', 2, '2'],
    [1, 'Build', ''],
    [2, 'Dig', 1],
    [1, 'Pour', 1],
    [1, 'Close', ''],
    [2, 'Test', 1],
    [1, 'Hand over', 1],
  ]);
  await refresh(excel);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'duration', 7);
  for (const row of [2, 5, 8]) await type(excel, 'tasks', row, 'level', 2);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 2, 'start', 'after the frost');
    if (roundTrip === 2) await ungroup(other, groupedRows(other).slice(0, 4));
  });
  const ended = await runCommand(host, refreshProject, {}, 'en-US', () => Promise.resolve());
  expect(ended).toMatchObject({ ended: 'done' });
  expect(await columnOf(excel, 'tasks', 'code')).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    '2.2',
    '3',
    '3.1',
    '3.2',
  ]);
  expect((await columnOf(excel, 'tasks', 'start'))[2]).toBeGreaterThan(46_279);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
