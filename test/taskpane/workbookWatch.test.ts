import { refreshProject } from '../../src/commands/refreshProject';
import type { ExcelClient } from '../../src/embedded/client/connect';
import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import { insertCells } from '../../src/embedded/edits/insertCells';
import { sortCells } from '../../src/embedded/edits/sortCells';
import { deliverEvents } from '../../src/embedded/host/host';
import { areaBetween, COLUMN_LIMIT } from '../../src/embedded/model/area';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { workbookWatch, type WorkbookWatch } from '../../src/taskpane/workbookWatch';
import type { LookResult } from '../../src/taskpane/liveRefresh';
import { openPlan, tableOf, type, type PlanRow } from '../commands/support/project';

/** Lets events that are on their way arrive. */
function arrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** A watch of a client, and what it heard that touches the tables. */
function watched({ Excel }: ExcelClient): { watch: WorkbookWatch; heard: string[] } {
  const heard: string[] = [];
  const watch = workbookWatch(Excel, {
    onEdit: (edit) => {
      const touched = watch.touched(edit);
      if (touched !== undefined) heard.push(`${touched} ${edit.address}`);
    },
    onLook: () => heard.push('look'),
  });
  return { watch, heard };
}

async function look(watch: WorkbookWatch): Promise<LookResult> {
  const found = await watch.look();
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2, '1'],
] as const;

/** Types at the grid: Local for the first client, Remote for the others. */
async function typeAtGrid(excel: OpenedExcel, row: number, column: number, text: string): Promise<void> {
  const { sheet, row: top, column: left } = await tableOf(excel, 'tasks');
  const model = excel.workbook.sheets.find(({ name }) => name === sheet);
  if (!model) throw new Error(`There is no sheet ${sheet}.`);
  typeIntoCell(excel.host, model, top + 1 + row, left + column, text);
  await arrive();
}

/** Places of columns in a table of tasks as it was made. */
const [levelColumn, durationColumn, beyond] = [2, 10, 40];

test('an edit of a table is heard by its own client only; one beside it by nobody', async () => {
  const excel = await openPlan(plan);
  const own = watched(excel);
  const other = watched(await excel.client());
  await look(own.watch);
  await look(other.watch);
  await typeAtGrid(excel, 0, durationColumn, '9');
  await typeAtGrid(excel, 0, beyond, 'a note of mine');
  expect(own.heard).toHaveLength(1);
  expect(own.heard[0]).toMatch(/^table /);
  expect(other.heard).toEqual([]);
});

test('our own writes are not heard, a form is told from a table', async () => {
  const excel = await openPlan(plan);
  const { watch, heard } = watched(excel);
  await look(watch);
  await typeAtGrid(excel, 0, durationColumn, '9');
  heard.length = 0;
  expect((await refreshProject.run(excel.Excel, {})).cellsWritten).toBeGreaterThan(0);
  await arrive();
  expect(heard).toEqual([]);
  const settings = excel.workbook.sheets.find(({ name }) => name === 'Settings');
  if (!settings) throw new Error('There is no sheet of settings.');
  typeIntoCell(excel.host, settings, 6, 2, '3');
  await arrive();
  expect(heard.filter((what) => what.startsWith('form'))).toHaveLength(1);
});

test('rows inserted, rows sorted and sheets that come forward are heard', async () => {
  const excel = await openPlan(plan);
  const { watch, heard } = watched(excel);
  await look(watch);
  const { sheet, row } = await tableOf(excel, 'tasks');
  const model = excel.workbook.sheets.find(({ name }) => name === sheet);
  if (!model) throw new Error(`There is no sheet ${sheet}.`);
  const body = areaBetween(row + 1, 1, row + 2, 10);
  insertCells(
    { host: excel.host, origin: null },
    model,
    { row: row + 2, column: 0, rowCount: 1, columnCount: COLUMN_LIMIT },
    'Down',
  );
  sortCells(
    { host: excel.host, origin: null },
    model,
    body,
    { fields: [{ key: 3, ascending: false }], matchCase: false, method: 'PinYin' },
    'Rows',
  );
  deliverEvents(excel.host);
  await arrive();
  const edited = `table ${row + 3}:${row + 3}`;
  expect(heard).toEqual(expect.arrayContaining([edited]));
  expect(heard.length).toBeGreaterThan(1);
  heard.length = 0;
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Risks').activate();
    await context.sync();
  });
  await arrive();
  expect(heard).toContain('look');
});

test('the print tells what a co-author typed, and that nothing was', async () => {
  const excel = await openPlan(plan);
  const other = await excel.client();
  const { watch } = watched(other);
  const before = await look(watch);
  expect(before.isOn).toBe(true);
  expect(await look(watch)).toEqual(before);
  await typeAtGrid(excel, 0, durationColumn, '9');
  const after = await look(watch);
  expect(after.print).not.toBe(before.print);
  // What is only computed is not looked at: dates follow from what people type.
  await type(excel, 'tasks', 0, 'totalSlack', 77);
  expect(await look(watch)).toEqual(after);
});

test('a look is one round trip, two where columns were renamed, and the setting is read with it', async () => {
  const excel = await openPlan(plan);
  const { watch } = watched(excel);
  await look(watch);
  excel.traffic.reset();
  const before = await look(watch);
  expect(excel.traffic.syncs).toBe(1);
  const { sheet, row, column } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column + levelColumn).values = [['Depth']];
    const setting = context.workbook.names.getItem('PL_Set_LiveRefresh').getRange();
    setting.values = [['No']];
    await context.sync();
  });
  const after = await look(watch);
  expect(after.isOn).toBe(false);
  expect(after.print).not.toBe(before.print);
  excel.traffic.reset();
  expect(await look(watch)).toEqual(after);
  expect(excel.traffic.syncs).toBe(1);
});

test('columns that were deleted under a look are found out, and the next look succeeds', async () => {
  const excel = await openPlan(plan);
  const { watch } = watched(excel);
  await look(watch);
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    ['Notes', 'Start driven by', 'Actual cost', '% complete', 'Budget'].forEach((header) =>
      table.columns.getItem(header).delete(),
    );
    await context.sync();
  });
  await watch.look();
  expect(await look(watch)).toMatchObject({ isOn: true });
});

test('stopped, it hears no more', async () => {
  const excel = await openPlan(plan);
  const { watch, heard } = watched(excel);
  await look(watch);
  watch.stop();
  await arrive();
  await typeAtGrid(excel, 0, durationColumn, '9');
  expect(heard).toEqual([]);
});

test('two thousand tasks: a look is a small part of what a command reads, an edit is one read and one write', async () => {
  const rows = Array.from({ length: 2000 }, (_, index): PlanRow =>
    index % 10 === 0 ? [1, `Stage ${index}`, ''] : [2, `Task ${index}`, index === 1 ? 90 : 3],
  );
  const excel = await openPlan(rows, { calendar: 'mon-fri' });
  const { watch } = watched(excel);
  await look(watch);
  excel.traffic.reset();
  await look(watch);
  expect(excel.traffic.syncs).toBe(1);
  const small = excel.traffic.bytesReceived;
  excel.traffic.reset();
  // Nothing is there to be written: one read is all.
  expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
  expect(excel.traffic.syncs).toBe(1);
  expect(small).toBeLessThan(excel.traffic.bytesReceived / 2.5);
  await typeAtGrid(excel, 1005, durationColumn, '4');
  excel.traffic.reset();
  const { cellsWritten } = await refreshProject.run(excel.Excel, {});
  expect(excel.traffic.syncs).toBe(2);
  expect(cellsWritten).toBeLessThan(20);
}, 120_000);
