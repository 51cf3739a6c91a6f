import { checkProject } from '../../src/commands/checkProject';
import { showIssue } from '../../src/commands/showIssue';
import type { IssueCode } from '../../src/project/issue';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { CellValue } from '../../src/tables/tableContent';
import { columnOf, openPlan, refresh, tableOf, type } from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3, '', 'Ann'],
  [2, 'Pour', 2, '2', 'Ann'],
] as const;

/** What is typed into row 2 of the WBS, and the issue that it must give at that very cell. */
const typed: readonly (readonly [column: string, value: CellValue, code: IssueCode])[] = [
  ['predecessors', '3', 'ownPredecessor'],
  ['predecessors', '99', 'unknownPredecessor'],
  ['predecessors', '2XX', 'unknownLinkType'],
  ['predecessors', '2FS+', 'lagWithoutNumber'],
  ['predecessors', 'Dig', 'unreadablePredecessor'],
  ['duration', 'five', 'notANumber'],
  ['duration', -2, 'negativeDuration'],
  ['duration', '=1/0', 'errorValue'],
  ['deadline', 'soon', 'notADate'],
  ['id', 2, 'duplicateId'],
  ['level', 4, 'levelJump'],
  ['owner', 'Nobody', 'ownerNotInPeople'],
];

test.each(typed)('%s = %j is %s at its cell, and what was typed stays', async (column, value, code) => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 2, column, value);
  const before = await columnOf(excel, 'tasks', column);
  const { issues } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code, table: 'tasks', row: 2, column }));
  const after = await columnOf(excel, 'tasks', column);
  expect(after[2]).toBe(column === 'id' ? 4 : before[2]);
  expect((await columnOf(excel, 'tasks', 'start'))[1]).not.toBe('');
});

test('a cycle is named task by task; what stands outside it keeps its dates', async () => {
  const excel = await openPlan([
    [1, 'Dig', 3, '2'],
    [1, 'Pour', 2, '1'],
    [1, 'Paint', 1],
  ]);
  const { issues } = await refresh(excel);
  const cycle = issues.find(({ code }) => code === 'cycle');
  expect(String(cycle?.params.tasks)).toContain('1 Dig');
  expect(String(cycle?.params.tasks)).toContain('2 Pour');
  expect(await columnOf(excel, 'tasks', 'start')).toEqual(['', '', 46279]);
});

test('a finish before its start in the progress table', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 0, 'actualStart', 46285);
  await type(excel, 'progress', 0, 'actualFinish', 46281);
  expect((await refresh(excel)).issues).toContainEqual(
    expect.objectContaining({ code: 'finishBeforeStart', table: 'progress', row: 0, column: 'actualFinish' }),
  );
});

test('a formula that was typed over is reported and stays typed over', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 1, 'plannedPercent', 0.5);
  expect((await refresh(excel)).issues).toContainEqual(
    expect.objectContaining({
      code: 'overtypedFormula',
      table: 'progress',
      row: 1,
      column: 'plannedPercent',
    }),
  );
  expect((await columnOf(excel, 'progress', 'plannedPercent'))[1]).toBe(0.5);
});

async function inTasks(excel: OpenedExcel, change: (table: Excel.Table) => void): Promise<void> {
  const { name } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    change(context.workbook.tables.getItem(name));
    await context.sync();
  });
}

test('a renamed column is followed, and refresh goes on writing into it', async () => {
  const excel = await openPlan(plan);
  await inTasks(excel, (table) => {
    table.columns.getItem('Duration').name = 'Effort in days';
  });
  await type(excel, 'tasks', 1, 'Effort in days', 9);
  const { issues } = await refresh(excel);
  expect(issues.filter(({ code }) => code === 'missingColumn')).toEqual([]);
  expect((await columnOf(excel, 'tasks', 'totalSlack'))[1]).toBe(0);
  expect((await columnOf(excel, 'tasks', 'finish'))[1]).toBe(46288);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a renamed table is followed and named', async () => {
  const excel = await openPlan(plan);
  await inTasks(excel, (table) => {
    table.name = 'Breakdown';
  });
  await type(excel, 'tasks', 1, 'duration', 9);
  const { issues, cellsWritten } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'renamedTable', table: 'tasks' }));
  expect(cellsWritten).toBeGreaterThan(0);
});

test('without a needed column nothing is written and the column is named', async () => {
  const excel = await openPlan(plan);
  await inTasks(excel, (table) => table.columns.getItem('Duration').delete());
  const before = await tableOf(excel, 'progress');
  const { issues, cellsWritten } = await refresh(excel);
  expect(cellsWritten).toBe(0);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'missingColumn', table: 'tasks', column: 'duration' }),
  );
  expect(await tableOf(excel, 'progress')).toEqual(before);
});

test('a deleted table is named and the others are kept up', async () => {
  const excel = await openPlan(plan);
  const { name } = await tableOf(excel, 'risks');
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).delete();
    await context.sync();
  });
  await type(excel, 'tasks', 1, 'duration', 9);
  const { issues, cellsWritten } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'missingTable', table: 'risks' }));
  expect(cellsWritten).toBeGreaterThan(0);
});

test('a row missing in the calendar moves no date', async () => {
  const excel = await openPlan(plan);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Calendar').rows.getItemAt(300).delete();
    await context.sync();
  });
  const { issues, cellsWritten } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'calendarGap', table: 'calendar' }));
  expect(cellsWritten).toBe(0);
});

test('a protected sheet is named and nothing at all is written', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 1, 'duration', 9);
  const { sheet } = await tableOf(excel, 'progress');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  const before = await tableOf(excel, 'tasks');
  const { issues, cellsWritten } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'protectedSheet', params: { sheet } }));
  expect(cellsWritten).toBe(0);
  expect(await tableOf(excel, 'tasks')).toEqual(before);
});

test('an empty table is an information, not an error', async () => {
  const excel = await openPlan([]);
  const { issues } = await refresh(excel);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'emptyTable', table: 'tasks' }));
});

test('check finds the same and writes nothing', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 2, 'duration', 'five');
  const before = await tableOf(excel, 'tasks');
  const { issues, cellsWritten } = await checkProject.run(excel.Excel, undefined);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'notANumber', row: 2 }));
  expect(cellsWritten).toBe(0);
  expect(await tableOf(excel, 'tasks')).toEqual(before);
});

test('going to an issue selects its cell', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 2, 'duration', 'five');
  const { issues } = await checkProject.run(excel.Excel, undefined);
  await showIssue.run(
    excel.Excel,
    issues.find(({ code }) => code === 'notANumber')!,
  );
  await excel.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,values');
    await context.sync();
    expect(range.values).toEqual([['five']]);
  });
});
