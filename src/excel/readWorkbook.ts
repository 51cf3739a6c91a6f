import type { TableId } from '../tables/spec';
import type { CellValue } from '../tables/tableContent';
import type {
  ColumnFilter,
  NamedAreaSnapshot,
  NamedCellSnapshot,
  SchemaRow,
  TableSnapshot,
  WorkbookSnapshot,
} from '../workbook/snapshot';

/** What to look for: tables by the names that they were born with, named cells, and the schema sheet. */
export interface WorkbookQuery {
  readonly tables: readonly { readonly id: TableId; readonly name: string }[];
  readonly cells: readonly string[];
  /** Names of areas on sheets that Plumbline draws. */
  readonly areas: readonly string[];
  readonly schemaSheet: string;
}

type Grid = readonly (readonly CellValue[])[];

interface TableProbe {
  readonly id: TableId;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly formulaCells: Excel.RangeAreas;
  readonly firstRow: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/**
 * Queues the reading of a table; where there is none, every object of the chain becomes a null object. Which
 * cells hold formulas is asked for as areas (ExcelApi 1.9): the texts of 10,000 rows would take 15 MB, and
 * nobody needs them. The areas also tell a formula from a text that starts with an equals sign.
 */
function probeTable(context: Excel.RequestContext, id: TableId, name: string): TableProbe {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,showTotals');
  // ExcelApi 1.9.
  table.autoFilter.load('isDataFiltered,criteria');
  const range = table.getRange().untrack();
  range.load('values,rowIndex,columnIndex,worksheet/name');
  const formulaCells = range.getSpecialCellsOrNullObject('Formulas').untrack();
  formulaCells.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const firstRow = range.getRow(1).untrack();
  firstRow.load('formulas');
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return { id, table, range, formulaCells, firstRow, merged };
}

/** The values as typed: an equals sign for a formula, and an apostrophe before a text that only looks like one. */
function asTyped({ range, formulaCells }: TableProbe): CellValue[][] {
  const grid = (range.values as Grid).map((row) =>
    row.map((value) => (typeof value === 'string' && value.startsWith('=') ? `'${value}` : value)),
  );
  if (formulaCells.isNullObject) return grid;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of formulaCells.areas.items) {
    const left = columnIndex - range.columnIndex;
    const top = rowIndex - range.rowIndex;
    for (const row of grid.slice(top, top + rowCount)) row.fill('=', left, left + columnCount);
  }
  return grid;
}

/** The filtered columns. Excel names every property of a criterion, but takes none back that is blank. */
function columnFilters(filter: Excel.AutoFilter, headers: readonly string[]): ColumnFilter[] {
  if (!filter.isDataFiltered) return [];
  return (filter.criteria as (Excel.FilterCriteria | null)[]).flatMap((found, place) => {
    const said = Object.entries(found ?? {}).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    );
    const criteria = Object.fromEntries(said);
    return 'filterOn' in criteria && said.length > 1 && place < headers.length
      ? [{ header: headers[place], criteria }]
      : [];
  });
}

function tableSnapshot(probe: TableProbe): TableSnapshot | undefined {
  const { id, table, range, firstRow, merged } = probe;
  if (table.isNullObject) return undefined;
  const end = table.showTotals ? -1 : undefined;
  const headers = range.values[0].map(String);
  const filters = columnFilters(table.autoFilter, headers);
  return {
    id,
    name: table.name,
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    headers,
    values: range.values.slice(1, end) as Grid,
    formulas: asTyped(probe).slice(1, end),
    firstFormulas: (firstRow.formulas as Grid)[0],
    merged: merged.isNullObject ? '' : merged.address,
    ...(filters.length > 0 ? { filters } : {}),
  };
}

function probeCell(context: Excel.RequestContext, name: string): { name: string; range: Excel.Range } {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
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
function renamedTables(query: WorkbookQuery, found: ReadonlySet<TableId>, schema: readonly SchemaRow[]) {
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
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  query: WorkbookQuery,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name');
  workbook.tables.load('items/name');
  const schemaRange = worksheets
    .getItemOrNullObject(query.schemaSheet)
    .getUsedRangeOrNullObject(true)
    .untrack();
  schemaRange.load('values,formulas,rowIndex');
  const probes = query.tables.map(({ id, name }) => probeTable(context, id, name));
  const cellProbes = query.cells.map((name) => probeCell(context, name));
  const areaProbes = query.areas.map((name) => probeCell(context, name));
  await context.sync();

  const schema = schemaRows(schemaRange);
  const found = probes.flatMap((probe) => tableSnapshot(probe) ?? []);
  const renamed = renamedTables(query, new Set(found.map(({ id }) => id)), schema).map(({ id, name }) =>
    probeTable(context, id, name),
  );
  if (renamed.length > 0) await context.sync();

  return {
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
    })),
    tables: [...found, ...renamed.flatMap((probe) => tableSnapshot(probe) ?? [])],
    tableNames: workbook.tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    cells: cellProbes.flatMap(cellSnapshot),
    areas: areaProbes.flatMap(areaSnapshot),
    schema,
  };
}
