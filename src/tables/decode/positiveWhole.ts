import type { CellValue } from '../tableContent';

/**
 * The ID in a cell, also where it stands as text; `null` where the cell holds no positive whole number.
 *
 * @example
 * positiveWhole(' 12 '); //=> 12
 * positiveWhole(1.5); //=> null
 */
export function positiveWhole(value: CellValue): number | null {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
