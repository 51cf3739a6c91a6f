import type { Area } from './cell';

/**
 * Letters of a column, counted from 0.
 *
 * @example
 * columnLetters(0); //=> 'A'
 * columnLetters(27); //=> 'AB'
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * A cell in A1 form, both counted from 0.
 *
 * @example
 * cellAddress(3, 1); //=> 'B4'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A sheet's name as a formula needs it.
 *
 * @example
 * quotedSheet("Anna's plan"); //=> "'Anna''s plan'"
 */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * An absolute reference to an area, for names.
 *
 * @example
 * absoluteReference({ sheet: '项目信息', row: 3, column: 2, rows: 1, columns: 1 }); //=> "='项目信息'!$C$4"
 */
export function absoluteReference(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `=${quotedSheet(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}
