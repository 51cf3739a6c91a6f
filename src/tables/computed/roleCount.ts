import { countRole } from '../../project/responsibility/countRole';
import type { Role } from '../../project/responsibility/parseRoles';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';

/** How many cells of a row hold a role; `A/R` holds both. Blank in a row without a task. */
export function roleCountFormula(scope: FormulaScope, role: Role): string {
  const persons = scope.personCells();
  const count = persons === '""' ? '0' : `COUNTIF(${persons},"*${role}*")`;
  return `=IF(${scope.cell('id')}="","",${count})`;
}

/** The same without a sheet. */
export function roleCount(role: Role): CellComputation {
  return (cell, { personCells }) => (cell('id') === '' ? '' : countRole(personCells.map(String), role));
}
