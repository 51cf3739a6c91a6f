import { deleteTask } from '../../src/commands/deleteTask';
import { duplicateTask } from '../../src/commands/duplicateTask';
import { indentTask } from '../../src/commands/indentTask';
import { insertTask } from '../../src/commands/insertTask';
import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { moveTaskUp } from '../../src/commands/moveTaskUp';
import { outdentTask } from '../../src/commands/outdentTask';
import { refreshProject } from '../../src/commands/refreshProject';
import { restoreTask } from '../../src/commands/restoreTask';
import { revertLast } from '../../src/commands/revertLast';
import { previewCommand } from '../../src/commands/previewCommand';
import type { StructureCommand } from '../../src/commands/structureCommand';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { structureWords } from '../../src/words/structureWords';
import { contentsBesideGantt, contentsOf } from './support/contents';
import { columnOf, openPlan, selectTasks, tableOf, type } from './support/project';

/** Two stages with parts, linked within and across. */
const plan = [
  [1, 'Ground', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [1, 'House', ''],
  [2, 'Walls', 5, '3'],
  [2, 'Roof', 4, '5'],
  [1, 'Garden', 2, '6'],
] as const;

/** Runs a command on selected rows: one round trip to read, one to write; afterwards nothing is left to refresh. */
async function run(excel: OpenedExcel, command: StructureCommand, first: number, count = 1): Promise<string> {
  await selectTasks(excel, first, count);
  excel.traffic.reset();
  const { summary, cellsWritten } = await command.run(excel.Excel, undefined);
  expect(excel.traffic.syncs).toBe(cellsWritten === 0 ? 1 : 2);
  expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
  return summary;
}

const names = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'name');
const ids = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'id');
const codes = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'code');
const links = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'predecessors');

/** Indentation of the names, by row. */
async function indentation(excel: OpenedExcel): Promise<number[]> {
  const { sheet, row, column, values } = await tableOf(excel, 'tasks');
  return excel.Excel.run(async (context) => {
    const cells = values.map((_row, place) => {
      const { format } = context.workbook.worksheets.getItem(sheet).getCell(row + 1 + place, column + 3);
      format.load('indentLevel');
      return format;
    });
    await context.sync();
    return cells.map(({ indentLevel }) => indentLevel);
  });
}

test('a task is indented with all below it, and outdented again', async () => {
  const excel = await openPlan(plan);
  const before = await codes(excel);
  await run(excel, indentTask, 3);
  expect(await columnOf(excel, 'tasks', 'level')).toEqual([1, 2, 2, 2, 3, 3, 1]);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '1.3', '1.3.1', '1.3.2', '2']);
  expect(await indentation(excel)).toEqual([0, 1, 1, 1, 2, 2, 0]);
  expect(await columnOf(excel, 'progress', 'code')).toEqual(['1.1', '1.2', '1.3.1', '1.3.2', '2']);
  await run(excel, outdentTask, 3);
  expect(await codes(excel)).toEqual(before);
  expect(await indentation(excel)).toEqual([0, 1, 1, 0, 1, 1, 0]);
});

test('a first task cannot be indented, one on top cannot be outdented, and nothing is written', async () => {
  const excel = await openPlan(plan);
  expect(await run(excel, indentTask, 1)).toBe(structureWords.cannotIndent['en-US']);
  expect(await run(excel, outdentTask, 0)).toBe(structureWords.cannotOutdent['en-US']);
  expect(await run(excel, moveTaskUp, 1)).toBe(structureWords.isFirst['en-US']);
  expect(await run(excel, moveTaskDown, 2)).toBe(structureWords.isLast['en-US']);
  expect(await run(excel, moveTaskUp, 2, 2)).toBe(structureWords.notSiblings['en-US']);
});

test('without a task selected the user is told to select one', async () => {
  const excel = await openPlan(plan);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Risks').activate();
    await context.sync();
  });
  const { summary, cellsWritten } = await indentTask.run(excel.Excel, undefined);
  expect(summary).toBe(structureWords.nothingSelected['en-US']);
  expect(cellsWritten).toBe(0);
});

test('a branch moves with its IDs, links, reports, indentation and the selection', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 2, 'nextStep', 'order bricks');
  await run(excel, moveTaskUp, 3);
  expect(await names(excel)).toEqual(['House', 'Walls', 'Roof', 'Ground', 'Dig', 'Pour', 'Garden']);
  expect(await ids(excel)).toEqual([4, 5, 6, 1, 2, 3, 7]);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '3']);
  expect(await links(excel)).toEqual(['', '3', '5', '', '', '2', '6']);
  expect(await indentation(excel)).toEqual([0, 1, 1, 0, 1, 1, 0]);
  const progress = await columnOf(excel, 'progress', 'id');
  expect((await columnOf(excel, 'progress', 'nextStep'))[progress.indexOf(5)]).toBe('order bricks');
  const start = await columnOf(excel, 'tasks', 'start');
  // The selection went along, so that the command can be given again and back.
  await moveTaskDown.run(excel.Excel, undefined);
  expect(await ids(excel)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await columnOf(excel, 'tasks', 'start')).slice().sort()).toEqual(start.slice().sort());
});

test('the user’s own columns, texts that look like numbers and formulas go with their task', async () => {
  const excel = await openPlan(plan);
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  const own = column + headers.length;
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(row, own, 3, 1).values = [['Mine'], ['one'], ['two']];
    worksheet.getRangeByIndexes(row + 7, own, 1, 1).values = [["'1.10"]];
    // Something in every row, so that Excel makes no calculated column of it.
    worksheet.getRangeByIndexes(row, own + 1, 8, 1).values = [['Double'], ...'abcdefg'].map((text) => [
      String(text),
    ]);
    await context.sync();
    worksheet.getCell(row + 2, own + 1).formulas = [[`=L${row + 3}*2`]];
    worksheet.getCell(row + 5, own + 1).formulas = [[`=$L$${row + 3}+L${row + 6}`]];
    await context.sync();
  });
  await run(excel, moveTaskDown, 0);
  expect(await names(excel)).toEqual(['House', 'Walls', 'Roof', 'Ground', 'Dig', 'Pour', 'Garden']);
  expect(await columnOf(excel, 'tasks', 'Mine')).toEqual(['', '', '', 'one', 'two', '', '1.10']);
  // Dig takes 3 days, Walls 5: the formulas still speak of their tasks.
  expect(await columnOf(excel, 'tasks', 'Double')).toEqual(['d', 8, 'f', 'a', 6, 'c', 'g']);
});

test('a branch is duplicated with new IDs, its inner links lead to the copies', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 2, 'nextStep', 'order bricks');
  await type(excel, 'tasks', 5, 'predecessors', '2.1FS+1d');
  await run(excel, duplicateTask, 3);
  expect(await names(excel)).toEqual([
    'Ground',
    'Dig',
    'Pour',
    'House',
    'Walls',
    'Roof',
    'House',
    'Walls',
    'Roof',
    'Garden',
  ]);
  expect(await ids(excel)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 7]);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1', '3.2', '4']);
  expect(await links(excel)).toEqual(['', '', '2', '', '3', '2.1FS+1d', '', '3', '9FS+1d', '6']);
  expect(await indentation(excel)).toEqual([0, 1, 1, 0, 1, 1, 0, 1, 1, 0]);
  expect(await columnOf(excel, 'responsibility', 'name')).toContain('Roof');
  const steps = await columnOf(excel, 'progress', 'nextStep');
  expect(steps.filter((step) => step !== '')).toEqual(['order bricks']);
});

test('a last branch is duplicated too, and several siblings together', async () => {
  const excel = await openPlan(plan);
  await run(excel, duplicateTask, 3, 4);
  expect(await ids(excel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(await links(excel)).toEqual(['', '', '2', '', '3', '5', '6', '', '3', '9', '10']);
});

test('a task is inserted below the selected one and its parts, with its name ready to be typed over', async () => {
  const excel = await openPlan(plan);
  await run(excel, insertTask, 0);
  expect(await names(excel)).toEqual([
    'Ground',
    'Dig',
    'Pour',
    'New task',
    'House',
    'Walls',
    'Roof',
    'Garden',
  ]);
  expect(await ids(excel)).toEqual([1, 2, 3, 8, 4, 5, 6, 7]);
  expect(await indentation(excel)).toEqual([0, 1, 1, 0, 0, 1, 1, 0]);
  expect(await columnOf(excel, 'progress', 'name')).toContain('New task');
  await run(excel, insertTask, 7);
  expect((await names(excel)).at(-1)).toBe('New task');
});

test('links by code go on speaking of their task when codes change', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 6, 'predecessors', '2.2');
  await refreshProject.run(excel.Excel, {});
  await run(excel, moveTaskUp, 3);
  expect((await links(excel))[6]).toBe('1.2');
  await run(excel, indentTask, 3);
  expect((await links(excel))[6]).toBe('1.2');
});

test('blank levels and blank rows keep their meaning', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 5, 'level', '');
  await run(excel, moveTaskUp, 5);
  expect(await names(excel)).toEqual(['Ground', 'Dig', 'Pour', 'House', 'Roof', 'Walls', 'Garden']);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '3']);
});

test.each([
  ['indenting', indentTask, 3],
  ['outdenting', outdentTask, 4],
  ['moving up', moveTaskUp, 3],
  ['moving down', moveTaskDown, 0],
  ['duplicating', duplicateTask, 3],
  ['inserting', insertTask, 1],
  ['deleting', deleteTask, 3],
  ['deleting a middle task', deleteTask, 1],
])(
  '%s is shown first, done as shown, and reverted and done again to the letter',
  async (_what, command, row) => {
    const excel = await openPlan(plan);
    await type(excel, 'progress', 2, 'nextStep', 'order bricks');
    await type(excel, 'tasks', 5, 'predecessors', '2.1FS+1d');
    await refreshProject.run(excel.Excel, {});
    const before = contentsBesideGantt(excel);
    await selectTasks(excel, row);
    excel.traffic.reset();
    const preview = await previewCommand(excel.Excel, command, undefined);
    expect(excel.traffic.syncs).toBe(1);
    expect(contentsBesideGantt(excel)).toEqual(before);
    expect(preview.lines.length).toBeGreaterThan(0);
    // Whatever is selected by then, what was shown is done.
    await selectTasks(excel, 6);
    const done = await command.run(excel.Excel, preview.argument);
    const after = contentsBesideGantt(excel);
    expect(after).not.toEqual(before);
    const reverted = await revertLast.run(excel.Excel, done.checkpoint!);
    expect(reverted.issues).toEqual([]);
    expect(contentsBesideGantt(excel)).toEqual(before);
    // A refresh may put the Gantt sheet's spare rows in order, and nothing else.
    await refreshProject.run(excel.Excel, {});
    expect(contentsBesideGantt(excel)).toEqual(before);
    const again = await revertLast.run(excel.Excel, reverted.checkpoint!);
    expect(again.issues).toEqual([]);
    expect(contentsBesideGantt(excel)).toEqual(after);
  },
);

test('a preview of what cannot be done says why', async () => {
  const excel = await openPlan(plan);
  await selectTasks(excel, 1);
  const preview = await previewCommand(excel.Excel, indentTask, undefined);
  expect(preview.lines).toEqual([]);
  expect(preview.summary).toBe(structureWords.cannotIndent['en-US']);
});

/** Selects rows of the archive, from 0. */
async function selectArchived(excel: OpenedExcel, first: number, count = 1): Promise<void> {
  const { sheet, row, column } = await tableOf(excel, 'archive');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(row + 1 + first, column, count, 1).select();
    await context.sync();
  });
}

/** Two stages with links by ID and by code, a report, a risk and a note of the user's own. */
async function openNoted(): Promise<OpenedExcel> {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 6, 'predecessors', '2.2; 1.2');
  await type(excel, 'tasks', 4, 'notes', 'two\nlines');
  await type(excel, 'progress', 2, 'nextStep', 'order bricks');
  await type(excel, 'risks', 0, 'description', 'Frost');
  await type(excel, 'risks', 0, 'task', 5);
  await refreshProject.run(excel.Excel, {});
  return excel;
}

test('a deleted branch goes to the archive with its rows, and nothing points to a wrong task', async () => {
  const excel = await openNoted();
  expect(await run(excel, deleteTask, 3)).toBe(`${structureWords.deleted(3)['en-US']} Task: House.`);
  expect(await names(excel)).toEqual(['Ground', 'Dig', 'Pour', 'Garden']);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '2']);
  // What was 2.2 is told by its ID: its code may come to mean another task.
  expect(await links(excel)).toEqual(['', '', '2', '6; 1.2']);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['Dig', 'Pour', 'Garden']);
  expect(await columnOf(excel, 'responsibility', 'name')).not.toContain('Walls');
  expect(await columnOf(excel, 'risks', 'task')).toContain(5);
  expect(await columnOf(excel, 'archive', 'id')).toEqual([4, 5, 6, 5, 6, 5, 6]);
  expect((await columnOf(excel, 'archive', 'content')).join()).toContain('order bricks');
});

test('what was deleted is restored from the archive: rows, IDs, links, reports, and an archive as before', async () => {
  const excel = await openNoted();
  const before = contentsOf(excel);
  await run(excel, deleteTask, 3);
  await selectArchived(excel, 0, 3);
  excel.traffic.reset();
  const { summary } = await restoreTask.run(excel.Excel, undefined);
  expect(summary).toBe(structureWords.restored(3)['en-US']);
  expect(excel.traffic.syncs).toBe(2);
  expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
  expect(await names(excel)).toEqual(plan.map(([, name]) => name));
  expect(await ids(excel)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  // The link went by ID meanwhile.
  await type(excel, 'tasks', 6, 'predecessors', '2.2; 1.2');
  expect(contentsOf(excel)).toEqual(before);
});

test('tasks are restored one by one as well, each at the place that its code tells', async () => {
  const excel = await openNoted();
  await run(excel, deleteTask, 1, 2);
  expect(await names(excel)).toEqual(['Ground', 'House', 'Walls', 'Roof', 'Garden']);
  const restored = async (name: string) => {
    await selectArchived(excel, (await columnOf(excel, 'archive', 'name')).indexOf(name));
    await restoreTask.run(excel.Excel, undefined);
    expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
  };
  await restored('Pour');
  expect(await names(excel)).toEqual(['Ground', 'Pour', 'House', 'Walls', 'Roof', 'Garden']);
  await restored('Dig');
  expect(await names(excel)).toEqual(plan.map(([, name]) => name));
  // What led to Pour by its code has led to it by its ID since.
  expect(await links(excel)).toEqual(['', '', '2', '', '3', '5', '2.2; 3']);
});

test('a restored task is shown first, reverted and done again to the letter', async () => {
  const excel = await openNoted();
  await run(excel, deleteTask, 3);
  await selectArchived(excel, 0, 3);
  const before = contentsOf(excel);
  const preview = await previewCommand(excel.Excel, restoreTask, undefined);
  expect(preview.lines.length).toBeGreaterThan(3);
  expect(contentsOf(excel)).toEqual(before);
  const done = await restoreTask.run(excel.Excel, preview.argument);
  const after = contentsOf(excel);
  const reverted = await revertLast.run(excel.Excel, done.checkpoint!);
  expect(reverted.issues).toEqual([]);
  expect(contentsOf(excel)).toEqual(before);
  await revertLast.run(excel.Excel, reverted.checkpoint!);
  expect(contentsOf(excel)).toEqual(after);
});

test('a task whose row was deleted by hand is restored by what its reports tell', async () => {
  const excel = await openNoted();
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(4).delete();
    await context.sync();
  });
  await refreshProject.run(excel.Excel, {});
  await selectArchived(excel, 0);
  await restoreTask.run(excel.Excel, undefined);
  expect(await names(excel)).toEqual(plan.map(([, name]) => name));
  expect(await ids(excel)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const reported = (await columnOf(excel, 'progress', 'id')).indexOf(5);
  expect((await columnOf(excel, 'progress', 'nextStep'))[reported]).toBe('order bricks');
  expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
});

test('what cannot be deleted or restored is told', async () => {
  const excel = await openNoted();
  expect(await run(excel, deleteTask, 0, 7)).toBe(structureWords.deletesAll['en-US']);
  expect((await restoreTask.run(excel.Excel, undefined)).summary).toBe(
    structureWords.nothingArchivedSelected['en-US'],
  );
  await run(excel, deleteTask, 6);
  expect((await restoreTask.run(excel.Excel, { tasks: [3] })).summary).toBe(
    structureWords.alreadyThere['en-US'],
  );
});
