import { countRole } from '../../project/responsibility/countRole';
import type { Role } from '../../project/responsibility/parseRoles';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';

/**
 * In how many tasks a person has a role: the matrix column that is headed by the person's name. Found by
 * its header, so that it stays right when columns are moved.
 */
export function roleLoadFormula(scope: FormulaScope, role: Role): string {
  const name = scope.cell('name');
  const column = `MATCH(${name},${scope.personHeaders()},0)`;
  const codes = `INDEX(${scope.personBody()},0,${column})`;
  return `=IF(${name}="","",IFERROR(COUNTIF(${codes},"*${role}*"),0))`;
}

/** The same without a sheet. */
export function roleLoad(role: Role): CellComputation {
  return (cell, { codesOf }) => {
    const name = String(cell('name'));
    return name === '' ? '' : countRole(codesOf(name).map(String), role);
  };
}
