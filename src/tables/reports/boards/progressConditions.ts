import { finishedRowsFormula } from '../../computed/finished';
import type { FormulaScope } from '../../spec';

/** Rows of the progress table that hold an unfinished task (`isFinished`). */
export function isOpenFormula(scope: FormulaScope): string {
  return `ISNUMBER(${scope.column('progress', 'id')})*(1-${finishedRowsFormula(scope)})`;
}
