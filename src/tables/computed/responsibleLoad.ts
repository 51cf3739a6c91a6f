import type { FormulaScope } from '../spec';
import { roleLoad, roleLoadFormula } from './roleLoad';

/** How many tasks a person carries out. */
export function responsibleLoadFormula(scope: FormulaScope): string {
  return roleLoadFormula(scope, 'R');
}

/** The same without a sheet. */
export const responsibleLoad = roleLoad('R');
