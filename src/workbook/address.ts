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
 * The first cell of an address, counted from 0; `undefined` where the text names none.
 *
 * @example
 * firstCellOf('WBS!$E$6:E7,WBS!A1'); //=> { row: 5, column: 4 }
 */
export function firstCellOf(address: string): { row: number; column: number } | undefined {
  const found = /^(?:.*?!)?\$?([A-Z]{1,3})\$?(\d+)/.exec(address);
  if (!found) return undefined;
  const column = [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
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
