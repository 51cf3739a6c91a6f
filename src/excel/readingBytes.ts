import type { CellValue } from '../tables/tableContent';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** A text in JSON with its quotes; outside of ASCII as an escape, because a host may write it so. */
function textBytes(text: string): number {
  let bytes = 2;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = code >= 32 && code < 127;
    if (!isPlain) bytes += 6;
    else bytes += code === 34 || code === 92 ? 2 : 1;
  }
  return bytes;
}

function cellBytes(cell: CellValue): number {
  if (typeof cell === 'string') return textBytes(cell) + 1;
  return String(cell).length + 1;
}

function gridBytes(grid: readonly (readonly CellValue[])[]): number {
  let bytes = 0;
  for (const row of grid) {
    bytes += 3;
    for (const cell of row) bytes += cellBytes(cell);
  }
  return bytes;
}

/** What tells where everything stands: places of tables and names, sheets, where formulas are. */
const overhead = 150_000;

/**
 * Bytes that reading a workbook once more takes, from how it was read last: never less, and seldom a fifth more.
 *
 * @example
 * const nothing = { sheets: [], tables: [], tableNames: [], names: [], cells: [], areas: [], boardConstants: [], schema: [] };
 * readingBytes(nothing); //=> 150000
 */
export function readingBytes({ tables, areas, schema, cells }: WorkbookSnapshot): number {
  const named = 400 * cells.length + 200 * schema.length;
  const inTables = tables.reduce((sum, { values }) => sum + gridBytes(values), 0);
  // Of areas the formulas are read as well.
  return areas.reduce((sum, { values }) => sum + 2 * gridBytes(values), overhead + named + inTables);
}
