import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/**
 * A stored formula as it reads in another cell when it is filled from one to the other: relative references move along.
 *
 * @param formula - without `=`
 * @param from - address of the cell that it was written for
 * @param to - address of the cell that it is wanted for
 * @example
 * movedFormula('A1+$B$1', 'C1', 'C3') //=> 'A3+$B$1'
 */
export function movedFormula(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to, { wrapEdges: true });
}
