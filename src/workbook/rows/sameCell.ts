import type { CellValue } from '../../tables/tableContent';
import { isFormulaText } from '../../tables/typedCell';
import type { CellInput } from '../cell';

/** Far below what any cell shows, far above what adding and multiplying lose. */
const tolerance = 1e-9;

/**
 * Does a cell hold already what it should? Numbers agree within rounding; a formula cell agrees with any
 * formula, because one that somebody changed is that person's, and one that is typed over is reported.
 *
 * @example
 * sameCell(0.1 + 0.2, 0.3, 0.3); //=> true
 * sameCell('5', '5', 5); //=> false
 * sameCell(7, '=[@预算]*2', { formula: '=[@预算]*3' }); //=> true
 */
export function sameCell(value: CellValue, formula: CellValue, desired: CellInput): boolean {
  if (desired === null) return true;
  if (typeof desired === 'object') return desired.renewed !== true && isFormulaText(formula);
  if (typeof desired === 'number' && typeof value === 'number')
    return Math.abs(value - desired) <= tolerance * Math.max(1, Math.abs(desired));
  return value === desired;
}
