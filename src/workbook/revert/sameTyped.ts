import type { CellValue } from '../../tables/tableContent';
import { constantValue, isFormulaText } from '../../tables/typedCell';
import type { CellInput } from '../cell';
import { sameCell } from '../rows/sameCell';

/**
 * Is a cell exactly what it was before, so that nothing needs to be given back? A formula whose text was not
 * read may be another one.
 *
 * @example
 * isAsBefore('1.1', undefined, 1.1); //=> false
 * isAsBefore('=', undefined, { formula: '=A1' }); //=> false
 */
export function isAsBefore(
  typed: CellValue,
  formula: CellValue | undefined,
  before: Exclude<CellInput, null>,
): boolean {
  if (typeof before === 'object') return (formula ?? typed) === before.formula;
  const isFormula = isFormulaText(typed);
  return !isFormula && constantValue(typed) === before;
}

/**
 * Does a cell hold what was written? Excel may have made a text of a number, by the cell's format; numbers agree
 * within rounding.
 *
 * @param typed the cell as typed; `=` alone for a formula whose text was not read.
 * @param formula the formula's text, where it was read.
 * @example
 * sameTyped('5', undefined, 5); //=> true
 * sameTyped('=', undefined, { formula: '=A1' }); //=> true
 * sameTyped('=', '=A2', { formula: '=A1' }); //=> false
 */
export function sameTyped(
  typed: CellValue,
  formula: CellValue | undefined,
  written: Exclude<CellInput, null>,
): boolean {
  const isFormula = isFormulaText(typed);
  if (typeof written !== 'object') {
    if (isFormula) return false;
    const text = constantValue(typed);
    return sameCell(text, text, written) || String(text) === String(written);
  }
  if (!isFormulaText(written.formula)) return typed === written.formula;
  const known = formula ?? typed;
  return isFormula && (known === '=' || known === written.formula);
}
