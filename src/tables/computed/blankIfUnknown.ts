import type { CellValue } from '../tableContent';

/**
 * What a cell shows for a measure: blank where it is not known.
 *
 * @example
 * blankIfUnknown(null); //=> ''
 */
export function blankIfUnknown(measure: number | null): CellValue {
  return measure ?? '';
}
