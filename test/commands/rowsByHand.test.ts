import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import { deleteCells } from '../../src/embedded/edits/deleteCells';
import { insertCells } from '../../src/embedded/edits/insertCells';
import { deliverEvents } from '../../src/embedded/host/host';
import { COLUMN_LIMIT } from '../../src/embedded/model/area';
import type { Sheet } from '../../src/embedded/model/sheet';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { columnOf, openPlan, refresh, tableOf, type } from './support/project';

/** Two stages with parts, linked by ID and by code; the reports say of whom they are. */
const plan = [
  [1, 'Ground', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [1, 'House', ''],
  [2, 'Walls', 5, '1.2'],
  [2, 'Roof', 4, '5FS+1d'],
] as const;

async function openReported(): Promise<OpenedExcel> {
  const excel = await openPlan(plan);
  const names = await columnOf(excel, 'progress', 'name');
  for (const [row, name] of names.entries())
    await type(excel, 'progress', row, 'nextStep', `of ${String(name)}`);
  await refresh(excel);
  return excel;
}

/** The WBS as a person sees it: its sheet, and the sheet row of a data row. */
async function wbs(excel: OpenedExcel): Promise<{ sheet: Sheet; rowOf: (place: number) => number }> {
  const { sheet: name, row } = await tableOf(excel, 'tasks');
  const sheet = excel.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return { sheet, rowOf: (place) => row + 1 + place };
}

function wholeRow(row: number) {
  return { row, column: 0, rowCount: 1, columnCount: COLUMN_LIMIT };
}

/** What must be true however rows were moved: every report beside its task, every link to the task it was meant for. */
async function expectConsistent(excel: OpenedExcel): Promise<void> {
  await refresh(excel);
  const [ids, names] = [await columnOf(excel, 'tasks', 'id'), await columnOf(excel, 'tasks', 'name')];
  const nameOf = new Map(ids.map((id, row) => [id, names[row]]));
  expect(new Set(ids.filter((id) => id !== '')).size).toBe(ids.filter((id) => id !== '').length);
  const progress = await tableOf(excel, 'progress');
  const reported = await columnOf(excel, 'progress', 'id');
  const steps = await columnOf(excel, 'progress', 'nextStep');
  expect(progress.values.length).toBe(reported.length);
  reported.forEach((id, row) => {
    if (steps[row] !== '') expect(steps[row]).toBe(`of ${String(nameOf.get(id))}`);
  });
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
}

const names = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'name');
const codes = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'code');
const links = (excel: OpenedExcel) => columnOf(excel, 'tasks', 'predecessors');

test('a row that is inserted and filled in', async () => {
  const excel = await openReported();
  const { sheet, rowOf } = await wbs(excel);
  insertCells({ host: excel.host, origin: null }, sheet, wholeRow(rowOf(2)), 'Down');
  deliverEvents(excel.host);
  typeIntoCell(excel.host, sheet, rowOf(2), 4, 'Drain');
  await type(excel, 'tasks', 2, 'level', 2);
  await expectConsistent(excel);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2']);
  // Walls waits for Pour, which has another code by now.
  expect(await links(excel)).toEqual(['', '', '', '2', '', '1.3', '5FS+1d']);
});

test('a row that is deleted goes to the archive with its report', async () => {
  const excel = await openReported();
  const { sheet, rowOf } = await wbs(excel);
  deleteCells({ host: excel.host, origin: null }, sheet, wholeRow(rowOf(1)), 'Up');
  deliverEvents(excel.host);
  await expectConsistent(excel);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([3, 5, 6]);
  expect((await columnOf(excel, 'archive', 'content')).join()).toContain('of Dig');
  expect((await links(excel))[3]).toBe('1.1');
});

test('a link by code to a deleted task does not come to mean the task that moved up', async () => {
  const excel = await openReported();
  await type(excel, 'tasks', 4, 'predecessors', '1.1');
  await refresh(excel);
  const { sheet, rowOf } = await wbs(excel);
  deleteCells({ host: excel.host, origin: null }, sheet, wholeRow(rowOf(1)), 'Up');
  deliverEvents(excel.host);
  const { issues } = await refresh(excel);
  // Pour has the code 1.1 now; Walls waited for Dig, whose ID was 2.
  expect(await codes(excel)).toEqual(['1', '1.1', '2', '2.1', '2.2']);
  expect((await links(excel))[3]).toBe('2');
  expect(issues.map(({ code }) => code)).toContain('unknownPredecessor');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

/** Takes whole rows out and puts them in elsewhere, as cut and insert does. */
async function cutAndInsert(excel: OpenedExcel, from: number, count: number, to: number): Promise<void> {
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const rows = (place: number) =>
      worksheet.getRangeByIndexes(row + 1 + place, column, count, headers.length);
    rows(to).insert('Down');
    const source = from < to ? from : from + count;
    rows(source).moveTo(rows(to));
    rows(source).delete('Up');
    await context.sync();
  });
}

test('rows that are cut and inserted elsewhere', async () => {
  const excel = await openReported();
  await cutAndInsert(excel, 3, 3, 0);
  await expectConsistent(excel);
  expect(await names(excel)).toEqual(['House', 'Walls', 'Roof', 'Ground', 'Dig', 'Pour']);
  expect(await codes(excel)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2']);
  expect(await links(excel)).toEqual(['', '2.2', '5FS+1d', '', '', '2']);
});

test('rows that are copied get IDs of their own, and the originals keep their reports', async () => {
  const excel = await openReported();
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const rowAt = (place: number) => worksheet.getRangeByIndexes(row + 1 + place, column, 1, headers.length);
    rowAt(6).copyFrom(rowAt(4));
    await context.sync();
  });
  await expectConsistent(excel);
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await names(excel)).toEqual(['Ground', 'Dig', 'Pour', 'House', 'Walls', 'Roof', 'Walls']);
});

test('a table that is sorted by name, and sorted back by ID', async () => {
  const excel = await openReported();
  const sortBy = async (column: number) =>
    excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('PL_Tasks').sort.apply([{ key: column, ascending: true }]);
      await context.sync();
    });
  await sortBy(3);
  await expectConsistent(excel);
  const sorted = await names(excel);
  expect(sorted).toEqual([...sorted].sort());
  await sortBy(0);
  await expectConsistent(excel);
  expect(await names(excel)).toEqual(['Ground', 'Dig', 'Pour', 'House', 'Walls', 'Roof']);
});

test('a table that is filtered: hidden rows are kept in step as well', async () => {
  const excel = await openReported();
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.columns.getItemAt(3).filter.applyValuesFilter(['Dig', 'Roof']);
    await context.sync();
  });
  await type(excel, 'tasks', 1, 'duration', 9);
  await expectConsistent(excel);
  const starts = await columnOf(excel, 'tasks', 'start');
  expect(Number(starts[2])).toBeGreaterThan(Number(starts[1]) + 9);
});

test('rows of the progress table that are sorted keep their tasks', async () => {
  const excel = await openReported();
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Progress').sort.apply([{ key: 2, ascending: false }]);
    await context.sync();
  });
  await expectConsistent(excel);
});
