import { deleteTask } from '../../src/commands/deleteTask';
import { editTask } from '../../src/commands/editTask';
import { previewCommand } from '../../src/commands/previewCommand';
import { workbookQuery } from '../../src/commands/workbookQuery';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { taskCard } from '../../src/workbook/pane/taskCard';
import { readFacts } from '../../src/workbook/refresh/readFacts';
import { structureWords } from '../../src/words/structureWords';
import { coworker } from './support/coworker';
import { interleaved, once } from './support/interleaved';
import { columnOf, openPlan, refresh, selectTasks, tableOf, type } from './support/project';

// A row that was just typed has no ID yet. Somebody inserts another above it, and her refresh gives that one the ID.

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
] as const;

async function withMine(): Promise<OpenedExcel> {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 4, 'name', 'Mine');
  await type(excel, 'tasks', 4, 'level', 2);
  return excel;
}

/** Inserts a row above mine and lets her refresh. */
async function insertHers(excel: OpenedExcel): Promise<void> {
  const other = await coworker(excel);
  const { headers } = await tableOf(other, 'tasks');
  await other.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.rows.add(1);
    table.getDataBodyRange().getCell(1, headers.indexOf('Task')).values = [['Hers']];
    await context.sync();
  });
  await refresh(other);
}

async function idOf(excel: OpenedExcel, name: string) {
  const names = await columnOf(excel, 'tasks', 'name');
  return (await columnOf(excel, 'tasks', 'id'))[names.indexOf(name)];
}

const names = ['Stage', 'Hers', 'Dig', 'Pour', 'Cure', 'Mine'];

test('a preview of deleting a row without an ID deletes no other row that was given it', async () => {
  const excel = await withMine();
  await selectTasks(excel, 4);
  const { argument } = await previewCommand(excel.Excel, deleteTask, undefined);
  await insertHers(excel);
  expect(await idOf(excel, 'Hers')).toBe(5);
  expect(await deleteTask.run(excel.Excel, argument)).toMatchObject({
    summary: structureWords.movedAway['en-US'],
    cellsWritten: 0,
  });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
});

test('a preview of deleting a row without an ID deletes it when it has got the ID', async () => {
  const excel = await withMine();
  await selectTasks(excel, 4);
  const { argument } = await previewCommand(excel.Excel, deleteTask, undefined);
  await refresh(excel);
  await deleteTask.run(excel.Excel, argument);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Dig', 'Pour', 'Cure']);
});

test('an edit in the pane of a row without an ID overwrites no other row that was given it', async () => {
  const excel = await withMine();
  const snapshot = await excel.Excel.run((context) => readWorkbook(context, workbookQuery));
  const { provisional } = taskCard(readFacts(snapshot).facts!, 5)!;
  expect(provisional).toEqual([{ id: 5, name: 'Mine', alike: 1 }]);
  await insertHers(excel);
  const edit = { taskId: 5, fields: { name: 'Mine too' }, provisional };
  expect(await editTask.run(excel.Excel, edit)).toMatchObject({ refused: true });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
});

test('an edit that is planned again overwrites no row that was given the ID meanwhile', async () => {
  const excel = await withMine();
  const host = interleaved(
    excel.Excel,
    once(1, () => insertHers(excel)),
  );
  const edit = { taskId: 5, fields: { name: 'Mine too' } };
  expect(await editTask.run(host, edit)).toMatchObject({ refused: true });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
});

test('another row of the same name does not pass for the one that had no ID', async () => {
  const excel = await withMine();
  await selectTasks(excel, 4);
  const { argument } = await previewCommand(excel.Excel, deleteTask, undefined);
  await insertHers(excel);
  await type(excel, 'tasks', 1, 'name', 'Mine');
  expect(await deleteTask.run(excel.Excel, argument)).toMatchObject({
    summary: structureWords.movedAway['en-US'],
    cellsWritten: 0,
  });
});

test('the ID of a task that stands in its cell needs no name', async () => {
  const excel = await withMine();
  await selectTasks(excel, 1);
  const { argument } = await previewCommand(excel.Excel, deleteTask, undefined);
  expect(argument).toEqual({ tasks: [2] });
});
