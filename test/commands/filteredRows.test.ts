import { deleteTask } from '../../src/commands/deleteTask';
import { duplicateTask } from '../../src/commands/duplicateTask';
import { indentTask } from '../../src/commands/indentTask';
import { insertTask } from '../../src/commands/insertTask';
import { moveTaskUp } from '../../src/commands/moveTaskUp';
import { refreshProject } from '../../src/commands/refreshProject';
import { revertLast } from '../../src/commands/revertLast';
import { deleteCells } from '../../src/embedded/edits/deleteCells';
import { insertCells } from '../../src/embedded/edits/insertCells';
import { deliverEvents } from '../../src/embedded/host/host';
import { COLUMN_LIMIT } from '../../src/embedded/model/area';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { TableId } from '../../src/tables/spec';
import { structureWords } from '../../src/words/structureWords';
import { contentsOf } from './support/contents';
import { columnOf, openPlan, refresh, selectTasks, tableOf, type } from './support/project';

/** Two owners, so that a person sees only his own rows. */
const plan = [
  [1, 'Ground', ''],
  [2, 'Dig', 3, '', 'Ann'],
  [2, 'Pour', 2, '2', 'Bo'],
  [1, 'House', ''],
  [2, 'Walls', 5, '3', 'Ann'],
  [2, 'Roof', 4, '5', 'Bo'],
  [1, 'Garden', 2, '6', 'Ann'],
] as const;

/** Lets only some words of a column through. */
async function filter(excel: OpenedExcel, id: TableId, header: string, words: string[]): Promise<void> {
  const { name } = await tableOf(excel, id);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).columns.getItem(header).filter.applyValuesFilter(words);
    await context.sync();
  });
}

/** Names in a table's rows that can be seen. */
async function shownNames(excel: OpenedExcel, id: TableId): Promise<unknown[]> {
  const { name } = await tableOf(excel, id);
  return excel.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(name).columns.getItem('Task').getDataBodyRange();
    const view = column.getVisibleView().load('values');
    await context.sync();
    return view.values.flat() as unknown[];
  });
}

const names = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'name');

test('the embedded Excel moves no cells in a filtered table, as Excel does', async () => {
  const excel = await openPlan(plan);
  await filter(excel, 'tasks', 'Owner', ['Ann']);
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  const inserting = excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(row + 3, column, 1, headers.length).insert('Down');
    await context.sync();
  });
  await expect(inserting).rejects.toMatchObject({ code: 'FilteredRangeConflict' });
});

test('hidden rows in the middle of a selection stay as they are', async () => {
  const excel = await openPlan(plan);
  await filter(excel, 'tasks', 'Owner', ['Ann']);
  await selectTasks(excel, 4, 3);
  await indentTask.run(excel.Excel, undefined);
  // Garden is indented; Roof, hidden between Walls and Garden, is not, and Walls is a first part.
  expect(await columnOf(excel, 'tasks', 'level')).toEqual([1, 2, 2, 1, 2, 2, 2]);
  await selectTasks(excel, 5);
  expect((await indentTask.run(excel.Excel, undefined)).summary).toBe(structureWords.onlyHiddenRows['en-US']);
});

test.each([
  ['moving', moveTaskUp, 6, ['Dig', 'Garden', 'Walls']],
  ['duplicating', duplicateTask, 4, ['Dig', 'Walls', 'Walls', 'Garden']],
  ['inserting', insertTask, 4, ['Dig', 'Walls', 'Garden']],
  ['deleting', deleteTask, 4, ['Dig', 'Garden']],
])(
  '%s in a filtered table keeps hidden rows, the filter, and is reverted to the letter',
  async (_what, command, row, shown) => {
    const excel = await openPlan(plan);
    await filter(excel, 'tasks', 'Owner', ['Ann']);
    const before = contentsOf(excel);
    await selectTasks(excel, row);
    excel.traffic.reset();
    const { summary, checkpoint } = await command.run(excel.Excel, undefined);
    expect(excel.traffic.syncs).toBe(2);
    expect(summary).toContain(structureWords.filteredAgain['en-US']);
    expect(await names(excel)).toEqual(
      expect.arrayContaining(['Ground', 'Dig', 'Pour', 'House', 'Roof', 'Garden']),
    );
    expect(await shownNames(excel, 'tasks')).toEqual(shown);
    expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
    await revertLast.run(excel.Excel, checkpoint!);
    expect(contentsOf(excel)).toEqual(before);
    expect(await shownNames(excel, 'tasks')).toEqual(['Dig', 'Walls', 'Garden']);
  },
);

test('a refresh that brings rows into filtered tables keeps the filters', async () => {
  const excel = await openPlan(plan);
  await filter(excel, 'progress', 'Owner', ['Ann']);
  await filter(excel, 'responsibility', 'Task', ['Dig', 'Roof', 'Fence']);
  await type(excel, 'tasks', 7, 'name', 'Fence');
  await type(excel, 'tasks', 7, 'owner', 'Cem');
  await type(excel, 'tasks', 2, 'name', '');
  await refresh(excel);
  expect(await shownNames(excel, 'progress')).toEqual(['Dig', 'Walls', 'Garden']);
  expect(await shownNames(excel, 'responsibility')).toEqual(['Dig', 'Roof', 'Fence']);
  expect(await columnOf(excel, 'progress', 'name')).toContain('Fence');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a refresh of values alone leaves the filter alone: no row vanishes under the user’s hands', async () => {
  const excel = await openPlan(plan);
  await filter(excel, 'tasks', 'Duration', ['3', '4']);
  await type(excel, 'tasks', 1, 'duration', 8);
  await refresh(excel);
  expect(await shownNames(excel, 'tasks')).toEqual(['Dig', 'Roof']);
});

function wholeRow(row: number) {
  return { row, column: 0, rowCount: 1, columnCount: COLUMN_LIMIT };
}

test('rows that a person inserts, deletes and sorts while others are hidden', async () => {
  const excel = await openPlan(plan);
  for (const [row, name] of (await columnOf(excel, 'progress', 'name')).entries())
    await type(excel, 'progress', row, 'nextStep', `of ${String(name)}`);
  await filter(excel, 'tasks', 'Owner', ['Ann']);
  const { sheet: sheetName, row, name } = await tableOf(excel, 'tasks');
  const sheet = excel.workbook.sheets.find((one) => one.name === sheetName)!;
  insertCells({ host: excel.host, origin: null }, sheet, wholeRow(row + 1 + 4), 'Down');
  deliverEvents(excel.host);
  await type(excel, 'tasks', 4, 'name', 'Frame');
  await type(excel, 'tasks', 4, 'level', 2);
  await refresh(excel);
  deleteCells({ host: excel.host, origin: null }, sheet, wholeRow(row + 1 + 1), 'Up');
  deliverEvents(excel.host);
  await refresh(excel);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).sort.apply([{ key: 3, ascending: false }]);
    await context.sync();
  });
  await refresh(excel);
  expect([...(await names(excel))].sort()).toEqual(
    ['Ground', 'Pour', 'House', 'Frame', 'Walls', 'Roof', 'Garden'].sort(),
  );
  const nameOf = new Map((await columnOf(excel, 'tasks', 'id')).map((id, place) => [id, place] as const));
  const taskNames = await names(excel);
  const links = await columnOf(excel, 'tasks', 'predecessors');
  const linked = (task: string) => links[taskNames.indexOf(task)];
  expect([linked('Walls'), linked('Roof'), linked('Garden')]).toEqual(['3', '5', '6']);
  const steps = await columnOf(excel, 'progress', 'nextStep');
  (await columnOf(excel, 'progress', 'id')).forEach((id, place) => {
    const step = steps[place];
    if (step !== '') expect(step).toBe(`of ${String(taskNames[nameOf.get(id)!])}`);
  });
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
