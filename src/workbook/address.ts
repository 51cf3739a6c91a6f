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
  return { row: Number(found[2]) - 1, column: columnNumber(found[1]) };
}

/** Cells between two rows and two columns, all counted from 0 and included; `Infinity` where nothing bounds them. */
export interface Span {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The cells of an address without its sheet: areas with commas, whole rows and whole columns too. What cannot
 * be read as an address is left out.
 *
 * @example
 * spansOf('B4:C5'); //=> [{ firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 2 }]
 * spansOf('5:7'); //=> [{ firstRow: 4, lastRow: 6, firstColumn: 0, lastColumn: Infinity }]
 */
export function spansOf(address: string): Span[] {
  return address
    .replaceAll('$', '')
    .split(',')
    .flatMap((part): Span[] => {
      const found = /^(?:.*!)?([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/.exec(part.trim());
      if (!found || found[0] === '') return [];
      const [, left, top, right = left, bottom = top] = found;
      return [
        {
          firstRow: top === '' ? 0 : Number(top) - 1,
          lastRow: bottom === '' ? Infinity : Number(bottom) - 1,
          firstColumn: left === '' ? 0 : columnNumber(left),
          lastColumn: right === '' ? Infinity : columnNumber(right),
        },
      ];
    });
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
