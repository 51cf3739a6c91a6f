import type { FormulaScope } from '../spec';
import { roleCount, roleCountFormula } from './roleCount';

/** How many are responsible in a row; there must be at least one. */
export function responsibleCountFormula(scope: FormulaScope): string {
  return roleCountFormula(scope, 'R');
}

/** The same without a sheet. */
export const responsibleCount = roleCount('R');
