import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  areaBetween,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
} from './area';
import type { Area } from './area';

/**
 * The letters of a zero-based column.
 * @example columnLetters(27) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The zero-based column of letters, or −1 when they name no column.
 * @example columnIndex('ab') //=> 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index > COLUMN_LIMIT ? -1 : index - 1;
}

/**
 * The A1 address of an area without its sheet.
 * @example areaAddress({ row: 0, column: 0, rowCount: 1048576, columnCount: 2 }) //=> 'A:B'
 */
export function areaAddress(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(lastColumn(area));
  if (isEntireColumns(area)) return `${left}:${right}`;
  if (isEntireRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = `${left}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${right}${lastRow(area) + 1}`;
}

/**
 * The absolute A1 address of an area, as defined names hold it.
 * @example absoluteAddress(cellArea(0, 0)) //=> '$A$1'
 */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, '$$$&');
}

/**
 * A sheet name as it stands before `!`: quoted when it needs quotes.
 * @example sheetPrefix("Bob's plan") //=> "'Bob''s plan'"
 */
export function sheetPrefix(name: string): string {
  const looksLikeReference =
    /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$/.test(name);
  const isPlain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  return isPlain && !looksLikeReference ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * An address with its sheet.
 * @example qualifiedAddress('My plan', cellArea(0, 0)) //=> "'My plan'!A1"
 */
export function qualifiedAddress(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${areaAddress(area)}`;
}

/** An address split into the sheet that it names (unquoted), if any, and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!([\s\S]*)$/.exec(address);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const plain = /^([^'![\]]+)!([\s\S]*)$/.exec(address);
  return plain ? { sheet: plain[1]!, rest: plain[2]! } : { sheet: null, rest: address };
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * The area that an A1 address without a sheet means, or null when it is no such address.
 * @example parseArea('B2:C3') //=> { row: 1, column: 1, rowCount: 2, columnCount: 2 }
 */
export function parseArea(address: string): Area | null {
  const text = address.trim();
  const cells = CELLS.exec(text);
  if (cells) return areaOfCorners(cells[1]!, cells[2]!, cells[3] ?? cells[1]!, cells[4] ?? cells[2]!);
  const columns = COLUMNS.exec(text);
  if (columns) return areaOfCorners(columns[1]!, '1', columns[2]!, String(ROW_LIMIT));
  const rows = ROWS.exec(text);
  return rows ? areaOfCorners('A', rows[1]!, 'XFD', rows[2]!) : null;
}

function areaOfCorners(left: string, top: string, right: string, bottom: string): Area | null {
  const column = columnIndex(left);
  const otherColumn = columnIndex(right);
  const row = Number(top) - 1;
  const otherRow = Number(bottom) - 1;
  const fits = (index: number): boolean => index >= 0 && index < ROW_LIMIT;
  if (column < 0 || otherColumn < 0 || !fits(row) || !fits(otherRow)) return null;
  return areaBetween(row, column, otherRow, otherColumn);
}
