import { numberIn } from '../computed/numberIn';
import { isErrorValue } from '../decode/cellReader';
import type { CellValue } from '../tableContent';

function numbersOf(values: readonly CellValue[]): number[] {
  return values.flatMap((value) => numberIn(value) ?? []);
}

/**
 * The k-th largest number of a column, from 1; blank where there are fewer.
 *
 * @example
 * largest([3, '', 7, 'x', 5], 2); //=> 5
 */
export function largest(values: readonly CellValue[], k: number): CellValue {
  return numbersOf(values).sort((a, b) => b - a)[k - 1] ?? '';
}

/**
 * The k-th smallest number of a column, from 1; blank where there are fewer.
 *
 * @example
 * smallest([3, '', 7, 'x', 5], 4); //=> ''
 */
export function smallest(values: readonly CellValue[], k: number): CellValue {
  return numbersOf(values).sort((a, b) => a - b)[k - 1] ?? '';
}

/**
 * The row of a number in a column, from 1; blank where it is not there.
 *
 * @example
 * rowOf([3, 7], 7); //=> 2
 */
export function rowOf(values: readonly CellValue[], wanted: CellValue): CellValue {
  const at = values.indexOf(wanted);
  return at < 0 || typeof wanted !== 'number' ? '' : at + 1;
}

/** A cell of a column by its row from 1; blank without a row. */
export function cellIn(values: readonly CellValue[], row: CellValue): CellValue {
  return typeof row === 'number' ? (values[row - 1] ?? '') : '';
}

/** The words in a cell of a column by its row from 1, an error as blank; an expression without an equals sign. */
export function textInFormula(cells: string, row: string): string {
  return `IFERROR(INDEX(${cells},${row})&"","")`;
}

/**
 * The same without a sheet.
 *
 * @example
 * textIn(['Dig', '#N/A'], 1); //=> 'Dig'
 * textIn(['Dig', '#N/A'], 2); //=> ''
 */
export function textIn(values: readonly CellValue[], row: CellValue): string {
  const value = cellIn(values, row);
  return isErrorValue(value) ? '' : String(value);
}
