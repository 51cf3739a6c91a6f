import type { FormulaScope } from '../spec';
import { roleCount, roleCountFormula } from './roleCount';

/** How many are accountable in a row; there must be exactly one. */
export function accountableCountFormula(scope: FormulaScope): string {
  return roleCountFormula(scope, 'A');
}

/** The same without a sheet. */
export const accountableCount = roleCount('A');
