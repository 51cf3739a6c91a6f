import type { TableId } from '../tables/spec';
import type { CellValue } from '../tables/tableContent';
import type { Area } from '../workbook/cell';
import type { NamedAreaSnapshot, NamedCellSnapshot, SchemaRow, WorkbookSnapshot } from '../workbook/snapshot';
import { probeTable, readTables, tableSnapshot, type TableProbe, type TableQuery } from './tableProbe';
import { tooLarge } from './tooLarge';

/** What to look for: tables by the names that they were born with, named cells, and the schema sheet. */
export interface WorkbookQuery {
  readonly tables: readonly TableQuery[];
  readonly cells: readonly string[];
  /** Names of areas on sheets that Plumbline draws. */
  readonly areas: readonly string[];
  /** Named cells of which the sheets are boards, one a board. */
  readonly boards: readonly string[];
  readonly schemaSheet: string;
}

type Grid = readonly (readonly CellValue[])[];

function probeCell(
  { workbook }: Pick<Excel.RequestContext, 'workbook'>,
  name: string,
): { name: string; range: Excel.Range } {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  range.load('values,formulas,rowIndex,columnIndex,worksheet/name');
  return { name, range };
}

function cellSnapshot(probe: { name: string; range: Excel.Range }): NamedCellSnapshot[] {
  const { name, range } = probe;
  if (range.isNullObject) return [];
  return [
    {
      name,
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      value: (range.values as Grid)[0][0],
      formula: (range.formulas as Grid)[0][0],
    },
  ];
}

function areaSnapshot(probe: { name: string; range: Excel.Range }): NamedAreaSnapshot[] {
  const { name, range } = probe;
  if (range.isNullObject) return [];
  const place = { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
  return [{ name, ...place, values: range.values as Grid, formulas: range.formulas as Grid }];
}

/** Queues where a board holds constants: areas, a few thousand bytes, where the texts of its formulas would be a hundred times that. */
function probeBoard({ workbook }: Pick<Excel.RequestContext, 'workbook'>, name: string) {
  const anchor = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  anchor.load('worksheet/name');
  const used = anchor.worksheet.getUsedRangeOrNullObject(true).untrack();
  const constants = used.getSpecialCellsOrNullObject('Constants').untrack();
  constants.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { anchor, constants };
}

function constantAreas({ anchor, constants }: ReturnType<typeof probeBoard>): Area[] {
  if (anchor.isNullObject || constants.isNullObject) return [];
  return constants.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    sheet: anchor.worksheet.name,
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

function schemaRows(range: Excel.Range): SchemaRow[] {
  if (range.isNullObject) return [];
  const formulas = range.formulas as Grid;
  return (range.values as Grid).flatMap(([tableId, columnId, header = ''], row) =>
    typeof tableId === 'string' && typeof columnId === 'string' && tableId !== '' && columnId !== ''
      ? [{ row: range.rowIndex + row, tableId, columnId, header, formula: String(formulas[row][2] ?? '') }]
      : [],
  );
}

/** Tables that the schema knows by another name now: Excel wrote the new name into the header references. */
function renamedTables(
  query: WorkbookQuery,
  found: ReadonlySet<TableId>,
  schema: readonly SchemaRow[],
): TableQuery[] {
  return query.tables.flatMap(({ id }) => {
    if (found.has(id)) return [];
    const name = schema
      .filter((row) => row.tableId === id)
      .map((row) => /^=([^[#!]+)\[/.exec(row.formula)?.[1])
      .find((match) => match !== undefined);
    return name === undefined ? [] : [{ id, name }];
  });
}

/**
 * Reads all that a command needs in one round trip: sheets, tables with values and formulas, named cells
 * and the hidden schema sheet. Only where a table is not found under its name although the schema sheet
 * still refers to it (somebody renamed it) does a second round trip fetch it. Reads 10,000 rows of 20
 * columns as about 1.6 MB. Needs ExcelApi 1.13 (`Range.getMergedAreasOrNullObject`).
 * Ranges are untracked, or `Excel.run` would spend one more round trip on letting them go.
 *
 * Where the answer is too large for Excel, tables are read in halves, and a single one in halves of its rows.
 *
 * @param askAgain queues once more what others had queued for the same request, where that was not answered.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  query: WorkbookQuery,
  askAgain: () => void = () => undefined,
): Promise<WorkbookSnapshot> {
  try {
    const found = queueWorkbook(context, query);
    await context.sync();
    return await found();
  } catch (error) {
    if (tooLarge(error) !== 'answer') throw error;
    askAgain();
    const rest = queueRest(context, query);
    await context.sync();
    return snapshotOf(context, query, await readTables(context, query.tables), rest);
  }
}

/** What a reading that was queued with other work found, when that has been answered. */
export type QueuedReading = () => Promise<WorkbookSnapshot>;

/**
 * Queues the reading of the workbook for a request that does something else first, and answers how to take it. Only
 * where a table was renamed does taking it cost a round trip.
 */
export function queueWorkbook(context: Excel.RequestContext, query: WorkbookQuery): QueuedReading {
  const tables = query.tables.map(({ id, name }) => probeTable(context, id, name));
  const rest = queueRest(context, query);
  return () => snapshotOf(context, query, tables, rest);
}

/** All but the tables. */
function queueRest({ workbook }: Excel.RequestContext, query: WorkbookQuery) {
  const { worksheets, names, tables } = workbook;
  // ExcelApi 1.8.
  workbook.load('readOnly');
  workbook.protection.load('protected');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name');
  tables.load('items/name');
  const schema = worksheets.getItemOrNullObject(query.schemaSheet).getUsedRangeOrNullObject(true).untrack();
  schema.load('values,formulas,rowIndex');
  const cells = query.cells.map((name) => probeCell({ workbook }, name));
  const areas = query.areas.map((name) => probeCell({ workbook }, name));
  const boards = query.boards.map((name) => probeBoard({ workbook }, name));
  return { workbook, worksheets, names, tables, schema, cells, areas, boards };
}

async function snapshotOf(
  context: Excel.RequestContext,
  query: WorkbookQuery,
  tables: readonly TableProbe[],
  rest: ReturnType<typeof queueRest>,
): Promise<WorkbookSnapshot> {
  const schema = schemaRows(rest.schema);
  const found = tables.flatMap((probe) => tableSnapshot(probe) ?? []);
  const renamed = renamedTables(query, new Set(found.map(({ id }) => id)), schema);
  const others = await readTables(context, renamed);
  return {
    ...(rest.workbook.readOnly ? { readOnly: true } : {}),
    ...(rest.workbook.protection.protected ? { structureProtected: true } : {}),
    sheets: rest.worksheets.items.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
    })),
    tables: [...found, ...others.flatMap((probe) => tableSnapshot(probe) ?? [])],
    tableNames: rest.tables.items.map(({ name }) => name),
    names: rest.names.items.map(({ name }) => name),
    cells: rest.cells.flatMap(cellSnapshot),
    areas: rest.areas.flatMap(areaSnapshot),
    boardConstants: rest.boards.flatMap(constantAreas),
    schema,
  };
}
