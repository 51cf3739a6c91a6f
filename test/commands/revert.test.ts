import type { CommandResult } from '../../src/commands/command';
import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { revertLast } from '../../src/commands/revertLast';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { coworker } from './support/coworker';
import { contentsOf } from './support/contents';
import { interleaved, once } from './support/interleaved';
import {
  blankProject,
  columnOf,
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  selectTasks,
  tableOf,
  type,
} from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3', 'Ann'],
] as const;

/** Takes a command back; it must have left something to take back. */
function revert({ Excel }: OpenedExcel, { checkpoint }: CommandResult): Promise<CommandResult> {
  if (checkpoint === undefined) throw new Error('The command left no checkpoint.');
  return revertLast.run(Excel, checkpoint);
}

async function removeTask({ Excel }: OpenedExcel, row: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(row).delete();
    await context.sync();
  });
}

/** A plan with everything that makes a refresh change rows, columns, names of columns and cells. */
async function changedPlan(): Promise<OpenedExcel> {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 1, 'nextStep', 'call the supplier');
  await type(excel, 'progress', 1, 'actualStart', 46_280);
  await removeTask(excel, 2);
  await type(excel, 'tasks', 3, 'name', 'Paint');
  await type(excel, 'tasks', 3, 'level', 2);
  await type(excel, 'tasks', 3, 'duration', 2);
  await type(excel, 'tasks', 3, 'predecessors', '1.1');
  await type(excel, 'tasks', 1, 'duration', 8);
  await type(excel, 'people', 1, 'name', 'Bo');
  return excel;
}

test('a new project that is reverted leaves the workbook as it was', async () => {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [['mine']];
    await context.sync();
  });
  const before = contentsOf(excel);
  const made = await createProject.run(excel.Excel, { ...blankProject, pack: 'supply-chain' });
  const after = contentsOf(excel);
  excel.traffic.reset();
  const reverted = await revert(excel, made);
  expect(excel.traffic.syncs).toBe(2);
  expect(reverted.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(before);
  const saved = await openExcel(await excel.save());
  expect(contentsOf(saved)).toEqual(before);
  const again = await revert(excel, reverted);
  expect(again.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(after);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('new sheets stay, all of them, where somebody has typed into one', async () => {
  const excel = await openExcel();
  const made = await createProject.run(excel.Excel, blankProject);
  await type(excel, 'risks', 0, 'description', 'Frost');
  const before = contentsOf(excel);
  const reverted = await revert(excel, made);
  expect(reverted.issues.map(({ code }) => code)).toEqual(['revertSheetKept']);
  expect(reverted.issues[0].params.sheet).toBe((await tableOf(excel, 'risks')).sheet);
  expect(contentsOf(excel)).toEqual(before);
});

test('a refresh with new, removed and renamed rows, a new person and cells all over is reverted to the letter', async () => {
  const excel = await changedPlan();
  const before = contentsOf(excel);
  const refreshed = await refresh(excel);
  const after = contentsOf(excel);
  expect(after).not.toEqual(before);
  excel.traffic.reset();
  const reverted = await revert(excel, refreshed);
  expect(excel.traffic.syncs).toBe(2);
  expect(reverted.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(before);
  const again = await revert(excel, reverted);
  expect(again.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(after);
  await revert(excel, again);
  expect(contentsOf(excel)).toEqual(before);
});

test('reading and writing stay one round trip each, the checkpoint included', async () => {
  const excel = await changedPlan();
  excel.traffic.reset();
  expect((await refresh(excel)).checkpoint).toBeDefined();
  expect(excel.traffic.syncs).toBe(2);
  excel.traffic.reset();
  expect((await refresh(excel)).checkpoint).toBeUndefined();
  expect(excel.traffic.syncs).toBe(1);
});

test('what a user typed after the refresh survives its Revert and is named with its place', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 1, 'duration', 9);
  const refreshed = await refresh(excel);
  await type(excel, 'tasks', 0, 'duration', 77);
  await type(excel, 'tasks', 1, 'name', 'Dig deep');
  const reverted = await revert(excel, refreshed);
  expect(await columnOf(excel, 'tasks', 'duration')).toEqual([77, 9, 2, 4]);
  expect((await columnOf(excel, 'tasks', 'name'))[1]).toBe('Dig deep');
  expect(reverted.issues).toMatchObject([
    { code: 'revertKept', table: 'tasks', row: 0, column: 'duration', params: { value: '77' } },
  ]);
});

test('rows that were moved since get their own cells back', async () => {
  const excel = await openPlan(plan);
  const before = await columnOf(excel, 'tasks', 'start');
  await type(excel, 'tasks', 1, 'duration', 9);
  const refreshed = await refresh(excel);
  const { headers } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.sort.apply([{ key: headers.indexOf('ID'), ascending: false }]);
    context.workbook.worksheets.getItem('WBS').getRange('1:2').insert('Down');
    await context.sync();
  });
  expect((await columnOf(excel, 'tasks', 'start')).toReversed()).not.toEqual(before);
  const reverted = await revert(excel, refreshed);
  expect(reverted.issues).toEqual([]);
  expect((await columnOf(excel, 'tasks', 'start')).toReversed()).toEqual(before);
});

test('a row that the refresh made stays where somebody reported in it, and one that is gone is named', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 4, 'name', 'Paint');
  await type(excel, 'tasks', 4, 'level', 2);
  await type(excel, 'tasks', 1, 'duration', 9);
  const refreshed = await refresh(excel);
  await type(excel, 'progress', 3, 'nextStep', 'call the painter');
  await removeTask(excel, 2);
  const reverted = await revert(excel, refreshed);
  expect(await columnOf(excel, 'progress', 'nextStep')).toContain('call the painter');
  const codes = reverted.issues.map(({ code }) => code);
  expect(codes).toContain('revertRowKept');
  expect(codes).toContain('revertRowGone');
  expect(await columnOf(excel, 'responsibility', 'name')).toEqual(['Dig', 'Pour', 'Cure']);
});

test('texts that look like numbers, dates or formulas come back as the texts that they were', async () => {
  const excel = await openPlan(plan);
  const { sheet, row, column, headers } = await tableOf(excel, 'progress');
  const odd = [['Mine'], ["'1.10"], ["'=1+1"], ["'2026-09-14"]];
  await excel.Excel.run(async (context) => {
    const own = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column + headers.length, 4, 1);
    own.values = odd;
    await context.sync();
  });
  const before = contentsOf(excel);
  await removeTask(excel, 3);
  await removeTask(excel, 2);
  await removeTask(excel, 1);
  const withoutTasks = contentsOf(excel);
  expect(withoutTasks).not.toEqual(before);
  const refreshed = await refresh(excel);
  await revert(excel, refreshed);
  expect(contentsOf(excel)).toEqual(withoutTasks);
});

test('a repair is reverted: its sheet goes, formulas and names are again what they were', async () => {
  const excel = await openProject({ pack: 'supply-chain' });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Risks').delete();
    await context.sync();
  });
  const before = contentsOf(excel);
  const repaired = await createProject.run(excel.Excel, blankProject);
  const after = contentsOf(excel);
  expect(repaired.checkpoint).toBeDefined();
  const reverted = await revert(excel, repaired);
  expect(reverted.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(before);
  const again = await revert(excel, reverted);
  expect(again.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(after);
});

test('a co-worker who types while a command is being reverted keeps the cell', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'duration', 9);
  const { checkpoint } = await refresh(excel);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 0, 'duration', 55)),
  );
  const reverted = await revertLast.run(host, checkpoint!);
  expect((await columnOf(excel, 'tasks', 'duration'))[0]).toBe(55);
  expect(reverted.issues.map(({ code }) => code)).toEqual(['revertKept']);
});

test('a status date that was given with a refresh is taken back with it', async () => {
  const excel = await openPlan(plan);
  const statusDate = async () =>
    (await snapshotOf(excel)).cells.find(({ name }) => name === 'PL_StatusDate')?.value;
  const before = await statusDate();
  const refreshed = await refreshProject.run(excel.Excel, { statusDate: 46_290 });
  expect(await statusDate()).toBe(46_290);
  await revert(excel, refreshed);
  expect(await statusDate()).toBe(before);
});

test('tasks that changed places and were typed into since stay where they are, whole', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 1, 'notes', 'wet ground');
  await selectTasks(excel, 1);
  const moved = await moveTaskDown.run(excel.Excel, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  await type(excel, 'tasks', 1, 'notes', 'order early');
  const after = contentsOf(excel);
  const reverted = await revert(excel, moved);
  expect(reverted).toMatchObject({ blocked: true, cellsWritten: 0 });
  expect(reverted.issues.map(({ code }) => code)).toContain('revertKept');
  expect(contentsOf(excel)).toEqual(after);
  await type(excel, 'tasks', 1, 'notes', '');
  await revert(excel, moved);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Dig', 'Pour', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['', 'wet ground', '', '']);
});

test('a row that the archive has given back already does not come back twice', async () => {
  const excel = await openPlan([
    [1, 'Dig', 3],
    [1, 'Pour', 2],
    [1, 'Paint', 1],
  ]);
  await type(excel, 'progress', 0, 'nextStep', 'call');
  await type(excel, 'tasks', 1, 'level', 2);
  const archived = await refresh(excel);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([2, 3]);
  await type(excel, 'tasks', 1, 'level', 1);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([1, 2, 3]);
  await revert(excel, archived);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([1, 2, 3]);
});
