import { columnIndex, columnLetters } from '../model/address';
import { COLUMN_LIMIT, ROW_LIMIT, isOnSheet, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';

/** One corner of a reference; a missing row or column means all of them. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference without its sheet, taken apart with its dollar signs. */
export interface ReferenceParts {
  readonly first: Corner;
  /** Missing when the reference is one cell. */
  readonly last: Corner | null;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

/** Takes an A1 reference apart, or answers null when it lies off the sheet. */
export function parseReference(text: string): ReferenceParts | null {
  const [first, last] = text.split(':').map(parseCorner) as [Corner | null, (Corner | null)?];
  if (!first || last === null) return null;
  return { first, last: last ?? null };
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, before, letters, between, digits] = match;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && row >= ROW_LIMIT)) return null;
  return {
    row,
    column,
    isColumnFixed: letters !== undefined && before === '$',
    isRowFixed: digits !== undefined && (letters === undefined ? before === '$' : between === '$'),
  };
}

/** The area of a reference. */
export function referencedArea({ first, last }: ReferenceParts): Area {
  const end = last ?? first;
  const rows = span(first.row, end.row, ROW_LIMIT);
  const columns = span(first.column, end.column, COLUMN_LIMIT);
  return { row: rows.start, rowCount: rows.count, column: columns.start, columnCount: columns.count };
}

function span(one: number | null, other: number | null, limit: number): { start: number; count: number } {
  if (one === null || other === null) return { start: 0, count: limit };
  return { start: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

/** The text of a reference that now means another area; dollar signs and the form (`A:B`, `A1:B2`) stay. */
export function referenceTo(area: Area, { first, last }: ReferenceParts): string {
  const from = cornerText(area.row, area.column, first);
  return last ? `${from}:${cornerText(lastRow(area), lastColumn(area), last)}` : from;
}

function cornerText(row: number, column: number, corner: Corner): string {
  const letters = corner.column === null ? '' : (corner.isColumnFixed ? '$' : '') + columnLetters(column);
  const digits = corner.row === null ? '' : (corner.isRowFixed ? '$' : '') + String(row + 1);
  return letters + digits;
}

/**
 * A reference as it reads in a cell that is so many rows and columns away: parts without a dollar sign move. `#REF!` when it
 * leaves the sheet.
 * @example offsetReference('A$1', 2, 1) //=> 'B$1'
 */
export function offsetReference(text: string, rows: number, columns: number): string {
  const parts = parseReference(text);
  if (!parts) return text;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
  });
  const moved = { first: move(parts.first), last: parts.last && move(parts.last) };
  const isLost = [moved.first, moved.last ?? moved.first].some(
    (corner) => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0,
  );
  if (isLost || !isOnSheet(referencedArea(moved))) return '#REF!';
  const show = (corner: Corner): string => cornerText(corner.row ?? 0, corner.column ?? 0, corner);
  return moved.last ? `${show(moved.first)}:${show(moved.last)}` : show(moved.first);
}
