import type { CellValue } from '../../tables/tableContent';
import { isFormulaText } from '../../tables/typedCell';

/**
 * Does a row hold nothing that somebody typed or that Plumbline wrote? Formulas do not count: Excel fills
 * them into blank rows by itself.
 *
 * @param formulas the cells as typed.
 * @example
 * isBlankRow(['', '=[@预算]*2', '']); //=> true
 */
export function isBlankRow(formulas: readonly CellValue[]): boolean {
  return formulas.every((cell) => cell === '' || isFormulaText(cell));
}
