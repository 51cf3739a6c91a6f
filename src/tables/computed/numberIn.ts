import type { CellValue } from '../tableContent';

/**
 * The number in a cell, or `null`: blank, text and errors are no numbers, as for `ISNUMBER`.
 *
 * @example
 * numberIn(0); //=> 0
 * numberIn(''); //=> null
 */
export function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
