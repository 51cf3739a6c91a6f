import type { TableId } from '../tables/spec';
import type { CellValue } from '../tables/tableContent';
import { typedConstant } from '../tables/typedCell';
import type { ColumnFilter, TableSnapshot } from '../workbook/snapshot';
import { tooLarge } from './tooLarge';

/** A table to look for: the name that it was born with, or that the schema knows. */
export interface TableQuery {
  readonly id: TableId;
  readonly name: string;
}

type Grid = readonly (readonly CellValue[])[];

/** Some rows of a table, and which of their cells hold formulas. */
interface Block {
  readonly cells: Excel.Range;
  readonly formulaCells: Excel.RangeAreas;
}

/** A table that is being read; what it found stands in it when the request has been answered. */
export interface TableProbe {
  readonly id: TableId;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly firstRow: Excel.Range;
  readonly merged: Excel.RangeAreas;
  /** All rows with the header, from the first down. */
  readonly blocks: readonly Block[];
}

/**
 * Queues the reading of cells. Which of them hold formulas is asked for as areas (ExcelApi 1.9): the texts of
 * 10,000 rows would take 15 MB, and nobody needs them. The areas also tell a formula from a text that starts with
 * an equals sign.
 */
function probeBlock(cells: Excel.Range): Block {
  cells.load('values');
  const formulaCells = cells.getSpecialCellsOrNullObject('Formulas').untrack();
  formulaCells.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { cells, formulaCells };
}

/** Queues the reading of a table but for its cells; where there is none, every object of the chain becomes a null object. */
function probeFrame(context: Excel.RequestContext, id: TableId, name: string): TableProbe {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,showHeaders,showTotals');
  // ExcelApi 1.9.
  table.autoFilter.load('isDataFiltered,criteria');
  const range = table.getRange().untrack();
  range.load('rowIndex,columnIndex,rowCount,worksheet/name');
  // Not `getRow(1)`: without its header row a table may have one row.
  const firstRow = range.getRow(0).untrack().getOffsetRange(1, 0).untrack();
  firstRow.load('formulas');
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return { id, table, range, firstRow, merged, blocks: [] };
}

/** Queues the reading of a table, found by its name. */
export function probeTable(context: Excel.RequestContext, id: TableId, name: string): TableProbe {
  const probe = probeFrame(context, id, name);
  return { ...probe, blocks: [probeBlock(probe.range)] };
}

/** Reads rows of a table, in halves where the answer would be too large. */
async function readRows(
  context: Excel.RequestContext,
  probe: TableProbe,
  from: number,
  rows: number,
): Promise<Block[]> {
  try {
    const first = probe.table.getRange().untrack().getRow(from).untrack();
    const block = probeBlock(first.getResizedRange(rows - 1, 0).untrack());
    await context.sync();
    return [block];
  } catch (error) {
    if (tooLarge(error) === undefined || rows < 2) throw error;
    const half = Math.ceil(rows / 2);
    const upper = await readRows(context, probe, from, half);
    return [...upper, ...(await readRows(context, probe, from + half, rows - half))];
  }
}

/** Reads a table that does not fit into one answer. */
async function readInParts(context: Excel.RequestContext, id: TableId, name: string): Promise<TableProbe> {
  const probe = probeFrame(context, id, name);
  await context.sync();
  if (probe.table.isNullObject) return probe;
  return { ...probe, blocks: await readRows(context, probe, 0, probe.range.rowCount) };
}

/** Reads tables in as few round trips as their sizes allow. */
export async function readTables(
  context: Excel.RequestContext,
  wanted: readonly TableQuery[],
): Promise<TableProbe[]> {
  if (wanted.length === 0) return [];
  try {
    const probes = wanted.map(({ id, name }) => probeTable(context, id, name));
    await context.sync();
    return probes;
  } catch (error) {
    if (tooLarge(error) === undefined) throw error;
    const [{ id, name }] = wanted;
    if (wanted.length === 1) return [await readInParts(context, id, name)];
    const half = Math.ceil(wanted.length / 2);
    const upper = await readTables(context, wanted.slice(0, half));
    return [...upper, ...(await readTables(context, wanted.slice(half)))];
  }
}

function valuesOf({ blocks }: TableProbe): CellValue[][] {
  return blocks.flatMap(({ cells }) => cells.values as CellValue[][]);
}

/** The values as typed: an equals sign for a formula, and an apostrophe before a text that only looks like one. */
function asTyped({ range, blocks }: TableProbe, values: Grid): CellValue[][] {
  const grid = values.map((row) => row.map(typedConstant));
  const areas = blocks.flatMap(({ formulaCells }) =>
    formulaCells.isNullObject ? [] : formulaCells.areas.items,
  );
  for (const { rowIndex, columnIndex, rowCount, columnCount } of areas) {
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

/** The table that was read; `undefined` where there is none. */
export function tableSnapshot(probe: TableProbe): TableSnapshot | undefined {
  const { id, table, range, firstRow, merged } = probe;
  if (table.isNullObject) return undefined;
  const end = table.showTotals ? -1 : undefined;
  const values = valuesOf(probe);
  const head = table.showHeaders ? 1 : 0;
  const headers = table.showHeaders ? values[0].map(String) : [];
  const filters = columnFilters(table.autoFilter, headers);
  return {
    id,
    name: table.name,
    sheet: range.worksheet.name,
    row: range.rowIndex + head - 1,
    column: range.columnIndex,
    headers,
    values: values.slice(head, end),
    formulas: asTyped(probe, values).slice(head, end),
    firstFormulas: (firstRow.formulas as Grid)[0],
    merged: merged.isNullObject ? '' : merged.address,
    ...(filters.length > 0 ? { filters } : {}),
    ...(table.showHeaders ? {} : { hasNoHeader: true }),
    ...(table.showTotals ? { hasTotalRow: true } : {}),
  };
}
