import type { CellValue } from '../../tables/tableContent';
import { isFormulaText } from '../../tables/typedCell';
import type { CellInput } from '../cell';

/** Constants that are errors: typed in again, they are errors again. */
const errorConstants = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/**
 * What must be written for a cell to be again what was read of it.
 *
 * @param formula of `Range.formulas`.
 * @param value of `Range.values`: a text that starts with an equals sign reads alike in both.
 * @example
 * typedBack('=1+1', 2); //=> { formula: '=1+1' }
 * typedBack('=1+1', '=1+1'); //=> '=1+1'
 */
export function typedBack(formula: CellValue, value: CellValue): Exclude<CellInput, null> {
  const isFormula = isFormulaText(formula) && formula !== value;
  const isError = typeof formula === 'string' && errorConstants.has(formula);
  return isFormula || isError ? { formula: String(formula) } : formula;
}
