import { createProject } from '../../../src/commands/createProject';
import type { CreateArguments } from '../../../src/commands/planCreate';
import { refreshProject } from '../../../src/commands/refreshProject';
import { workbookQuery } from '../../../src/commands/workbookQuery';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import type { WorkbookModel } from '../../../src/embedded/model/workbook';
import type { TableId } from '../../../src/tables/spec';
import { standardTable } from '../../../src/tables/standardTables';
import type { CellValue } from '../../../src/tables/tableContent';
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** 2026-09-14, the first day of every test project. */
export const start = 46_279;

/** What the tests create unless they say otherwise: a blank project in English. */
export const blankProject: CreateArguments = {
  name: 'Test',
  code: 'T-1',
  manager: '',
  start,
  today: start,
  pack: 'blank',
  language: 'en-US',
  calendar: 'prc',
};

/** Opens a workbook with project tables: a copy of one that was laid out once for every test that wants the same. */
export async function openProject(argument: Partial<CreateArguments> = {}): Promise<OpenedExcel> {
  return openExcel(await madeOnce({ ...blankProject, ...argument }));
}

const made = new Map<string, Promise<WorkbookModel>>();

function madeOnce(argument: CreateArguments): Promise<WorkbookModel> {
  const key = JSON.stringify(argument);
  const known = made.get(key);
  if (known) return known;
  const making = laidOut(argument);
  made.set(key, making);
  return making;
}

async function laidOut(argument: CreateArguments): Promise<WorkbookModel> {
  const excel = await openExcel();
  await createProject.run(excel.Excel, argument);
  excel.host.calculator.settle();
  return excel.workbook;
}

/** A workbook as commands read it. */
export function snapshotOf({ Excel }: OpenedExcel): Promise<WorkbookSnapshot> {
  return Excel.run((context) => readWorkbook(context, workbookQuery));
}

/** A standard table as it stands. */
export async function tableOf(excel: OpenedExcel, id: TableId): Promise<TableSnapshot> {
  const table = (await snapshotOf(excel)).tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`There is no table ${id}.`);
  return table;
}

/** Place of a column: one that the table declares by its id, every other one by its header. */
function placeOf(table: TableSnapshot, columnId: string): number {
  const label = standardTable(table.id).columns.find(({ id }) => id === columnId)?.label;
  return table.headers.findIndex((header) =>
    label === undefined ? header === columnId : Object.values(label).includes(header),
  );
}

/** A column of a standard table, from the first row down. */
export async function columnOf(excel: OpenedExcel, id: TableId, columnId: string): Promise<CellValue[]> {
  const table = await tableOf(excel, id);
  return table.values.map((row) => row[placeOf(table, columnId)]);
}

/** A value for a cell: row of the table from 0, column. */
export type TypedCell = readonly [row: number, columnId: string, value: CellValue];

/** Types a value into a cell, as a user or any other add-in does. */
export function type(
  excel: OpenedExcel,
  id: TableId,
  row: number,
  columnId: string,
  value: CellValue,
): Promise<void> {
  return typeAll(excel, id, [[row, columnId, value]]);
}

/** Types values into cells of a table, one after the other. */
export async function typeAll(excel: OpenedExcel, id: TableId, cells: readonly TypedCell[]): Promise<void> {
  const table = await tableOf(excel, id);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    for (const [row, columnId, value] of cells)
      sheet.getCell(table.row + 1 + row, table.column + placeOf(table, columnId)).values = [[value]];
    await context.sync();
  });
}

/** Selects tasks in the WBS by their rows, as a user does at the grid. */
export async function selectTasks(excel: OpenedExcel, first: number, count = 1): Promise<void> {
  const { sheet, row, column } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(row + 1 + first, column + 3, count, 1).select();
    await context.sync();
  });
}

/** A plan as rows of level, name, duration, predecessors and owner. */
export type PlanRow = readonly [
  level: number,
  name: string,
  duration: CellValue,
  predecessors?: string,
  owner?: string,
];

/** Opens a project with a plan, refreshed. */
export async function openPlan(
  rows: readonly PlanRow[],
  argument: Partial<CreateArguments> = {},
): Promise<OpenedExcel> {
  return openProject({
    ...argument,
    imported: {
      tasks: rows.map(([level, name, duration, predecessors = '', owner = ''], index) => ({
        id: index + 1,
        level,
        name,
        duration,
        predecessors,
        owner,
        budget: '',
        notBefore: '',
        deadline: '',
      })),
    },
  });
}

/** Refreshes and tells what the command told. */
export function refresh({ Excel }: OpenedExcel, statusDate?: number) {
  return refreshProject.run(Excel, statusDate === undefined ? {} : { statusDate });
}
