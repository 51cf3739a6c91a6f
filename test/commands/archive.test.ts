import { deleteTask } from '../../src/commands/deleteTask';
import { restoreTask } from '../../src/commands/restoreTask';
import { switchLanguage } from '../../src/commands/switchLanguage';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { CellValue } from '../../src/tables/tableContent';
import { structureWords } from '../../src/words/structureWords';
import { columnOf, openPlan, refresh, selectTasks, tableOf, type } from './support/project';

/** A leaf with a neighbour below it, which makes it a summary for a while. */
const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2],
] as const;

/** Makes the first task a summary, so that its report is archived, and a leaf again, so that it comes back. */
async function summaryForAWhile(excel: OpenedExcel): Promise<void> {
  await type(excel, 'tasks', 1, 'level', 2);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['Pour']);
  await type(excel, 'tasks', 1, 'level', 1);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['Dig', 'Pour']);
  expect((await columnOf(excel, 'archive', 'content')).join('')).toBe('');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
}

async function addColumn(excel: OpenedExcel, table: string, cells: readonly CellValue[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.add(
      undefined,
      cells.map((cell) => [cell]),
    );
    await context.sync();
  });
}

async function restoreAll(excel: OpenedExcel): Promise<string> {
  return (await restoreTask.run(excel.Excel, { tasks: [1] })).summary;
}

async function deleteFirst(excel: OpenedExcel): Promise<void> {
  await selectTasks(excel, 0);
  await deleteTask.run(excel.Excel, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Pour']);
}

test('a column that computes computes again where one task comes back in the refresh in which another goes', async () => {
  const excel = await openPlan([...plan, [1, 'Cure', 1]]);
  await addColumn(excel, 'PL_Progress', ['Twice', '=[@ID]*2', '=[@ID]*2', '=[@ID]*2']);
  await type(excel, 'tasks', 1, 'level', 2);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['Pour', 'Cure']);
  await type(excel, 'tasks', 1, 'level', 1);
  await type(excel, 'tasks', 2, 'level', 2);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['Dig', 'Cure']);
  await type(excel, 'tasks', 2, 'level', 1);
  await refresh(excel);
  const progress = await tableOf(excel, 'progress');
  const place = progress.headers.indexOf('Twice');
  expect(progress.values.map((row) => row[place])).toEqual([2, 4, 6]);
  expect(progress.formulas.map((row) => row[place])).toEqual(['=', '=', '=']);
});

test('the value of a formula that somebody typed among values comes back', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 1, 'actualCost', 5);
  await type(excel, 'progress', 0, 'actualCost', '=100+250');
  await summaryForAWhile(excel);
  expect(await columnOf(excel, 'progress', 'actualCost')).toEqual([350, 5]);
});

test('a duration that is a formula is deleted and restored as what it came to', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 0, 'duration', '=2+3');
  await refresh(excel);
  await deleteFirst(excel);
  expect(await restoreAll(excel)).toBe(structureWords.restored(1)['en-US']);
  expect(await columnOf(excel, 'tasks', 'duration')).toEqual([5, 2]);
});

test('a column that the user computes in every row computes in the row that comes back', async () => {
  const excel = await openPlan(plan);
  await addColumn(excel, 'PL_Progress', ['Twice', '=1+1', '=1+1']);
  await type(excel, 'progress', 0, 'nextStep', 'call');
  await type(excel, 'tasks', 1, 'level', 2);
  await refresh(excel);
  expect((await columnOf(excel, 'archive', 'content')).join()).not.toContain('Twice');
});

test.each(['Cost: site', 'My\nnote'])('what stands under the header %j comes back', async (header) => {
  const excel = await openPlan(plan);
  await addColumn(excel, 'PL_Progress', [header, 'wet ground', '']);
  await type(excel, 'progress', 0, 'actualCost', 77);
  await summaryForAWhile(excel);
  expect(await columnOf(excel, 'progress', 'actualCost')).toEqual([77, '']);
  expect(await columnOf(excel, 'progress', header)).toEqual(['wet ground', '']);
});

test('what was archived in one language is restored in another', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 0, 'notes', 'dry');
  await type(excel, 'progress', 0, 'nextStep', 'call');
  await deleteFirst(excel);
  await switchLanguage.run(excel.Excel, 'zh-CN');
  expect(await restoreAll(excel)).toBe(structureWords.restored(1)['zh-CN']);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Dig', 'Pour']);
  expect(await columnOf(excel, 'tasks', 'duration')).toEqual([3, 2]);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['dry', '']);
  expect(await columnOf(excel, 'progress', 'nextStep')).toEqual(['call', '']);
});

test('a row that holds more than a cell takes is archived whole and comes back whole', async () => {
  const excel = await openPlan(plan);
  const [deliverable, notes] = ['d'.repeat(20_000), 'n'.repeat(20_000)];
  await type(excel, 'tasks', 0, 'deliverable', deliverable);
  await type(excel, 'tasks', 0, 'notes', notes);
  await deleteFirst(excel);
  expect((await columnOf(excel, 'archive', 'id')).filter((id) => id === 1).length).toBeGreaterThan(2);
  expect(await restoreAll(excel)).toBe(structureWords.restored(1)['en-US']);
  expect((await columnOf(excel, 'tasks', 'deliverable'))[0]).toBe(deliverable);
  expect((await columnOf(excel, 'tasks', 'notes'))[0]).toBe(notes);
  expect((await columnOf(excel, 'archive', 'content')).join('')).toBe('');
});

test('what finds no column any more stays in the archive, and the command says so', async () => {
  const excel = await openPlan(plan);
  await addColumn(excel, 'PL_Tasks', ['Crew', 6, '']);
  await deleteFirst(excel);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').columns.getItem('Crew').delete();
    await context.sync();
  });
  expect(await restoreAll(excel)).toBe(structureWords.restoredInPart(1)['en-US']);
  expect(await columnOf(excel, 'tasks', 'duration')).toEqual([3, 2]);
  expect((await columnOf(excel, 'archive', 'content')).join()).toContain('Crew: 6');
  expect((await tableOf(excel, 'archive')).values).toHaveLength(1);
});
