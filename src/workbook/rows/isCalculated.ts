import { isFormulaText } from '../../tables/typedCell';
import type { TableSnapshot } from '../snapshot';

/**
 * Does every row of a column compute it? Then Excel fills it in rows that are new, and it need not be kept of
 * rows that go. A single row tells nothing.
 *
 * @param place of the column, from 0.
 * @example
 * isCalculated({ formulas: [['='], ['=']] }, 0); //=> true
 * isCalculated({ formulas: [['='], [24]] }, 0); //=> false
 */
export function isCalculated({ formulas }: Pick<TableSnapshot, 'formulas'>, place: number): boolean {
  return formulas.length > 1 && formulas.every((row) => isFormulaText(row[place]));
}
