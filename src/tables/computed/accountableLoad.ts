import type { FormulaScope } from '../spec';
import { roleLoad, roleLoadFormula } from './roleLoad';

/** How many tasks a person is accountable for. */
export function accountableLoadFormula(scope: FormulaScope): string {
  return roleLoadFormula(scope, 'A');
}

/** The same without a sheet. */
export const accountableLoad = roleLoad('A');
