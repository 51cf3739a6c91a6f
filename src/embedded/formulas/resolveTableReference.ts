import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { tableBody, tableHeader, tableTotals } from '../model/table';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { parseStructuredReference } from './structuredReference';
import type { StructuredReference } from './structuredReference';

/** The table of a name (any case) and its sheet. */
export function tableNamed(
  workbook: WorkbookModel,
  name: string,
): { sheet: Sheet; table: Table } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((known) => known.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/**
 * The cells of a table's name or structured reference (`Plan`, `Plan[Task]`, `Plan[[#Headers],[Task]:[Finish]]`), or null
 * when the text is none. References to "this row" have no meaning outside a cell.
 */
export function resolveTableReference(workbook: WorkbookModel, text: string): LiveArea | null {
  const reference = parseStructuredReference(text);
  const found = reference && tableNamed(workbook, reference.table);
  if (!reference || !found) return null;
  const area = areaOfReference(found.table, reference, null);
  return area && liveArea(found.sheet, area);
}

/**
 * The area that a structured reference means in its table, or null when it means nothing. `row` is the sheet's row that
 * "this row" stands for.
 */
export function areaOfReference(
  table: Table,
  reference: StructuredReference,
  row: number | null,
): Area | null {
  const columns = columnsOf(table, reference);
  if (!columns) return null;
  const rows = rowsOf(table, reference, row);
  if (!rows) return null;
  return {
    row: rows.row,
    rowCount: rows.rowCount,
    column: table.area.column + columns.first,
    columnCount: columns.last - columns.first + 1,
  };
}

function columnsOf(table: Table, { columns }: StructuredReference): { first: number; last: number } | null {
  if (columns.length === 0) return { first: 0, last: table.columns.length - 1 };
  const indexes = columns.map((name) => columnIndexOf(table, name));
  if (indexes.includes(-1)) return null;
  return { first: Math.min(...indexes), last: Math.max(...indexes) };
}

/** Most references are spelled as the column is; only others are worth the comparison without case. */
function columnIndexOf({ columns }: Table, name: string): number {
  const exact = columns.findIndex((own) => own.name === name);
  if (exact >= 0) return exact;
  const wanted = name.toLowerCase();
  return columns.findIndex((own) => own.name.toLowerCase() === wanted);
}

function rowsOf(table: Table, { parts }: StructuredReference, row: number | null): Area | null {
  const body = tableBody(table);
  if (parts.includes('this row')) {
    const isInside = row !== null && row >= body.row && row < body.row + body.rowCount;
    return isInside ? { ...body, row, rowCount: 1 } : null;
  }
  if (parts.length === 0) return body;
  const bands = parts.map((part) => bandOf(table, part)).filter((band) => band !== null);
  if (bands.length === 0) return null;
  const top = Math.min(...bands.map((band) => band.row));
  const bottom = Math.max(...bands.map((band) => band.row + band.rowCount));
  return { ...body, row: top, rowCount: bottom - top };
}

function bandOf(table: Table, part: string): Area | null {
  switch (part) {
    case 'all':
      return table.area;
    case 'data':
      return tableBody(table);
    case 'headers':
      return tableHeader(table);
    default:
      return tableTotals(table);
  }
}
