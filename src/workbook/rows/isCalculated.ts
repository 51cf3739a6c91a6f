import { isFormulaText } from '../../tables/typedCell';
import type { TableSnapshot } from '../snapshot';

/**
 * Does every row of a column compute it? Then it counts as one that Excel fills in rows that are new, and need not be
 * kept of rows that go. Only that there are formulas is known, not whether they are alike; a single row tells nothing.
 *
 * @param place of the column, from 0.
 * @example
 * isCalculated({ formulas: [['='], ['=']] }, 0); //=> true
 * isCalculated({ formulas: [['='], [24]] }, 0); //=> false
 */
export function isCalculated({ formulas }: Pick<TableSnapshot, 'formulas'>, place: number): boolean {
  return formulas.length > 1 && formulas.every((row) => isFormulaText(row[place]));
}
