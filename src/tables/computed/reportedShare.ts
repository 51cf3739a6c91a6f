import type { CellValue } from '../tableContent';
import type { FormulaScope } from '../spec';
import { numberIn } from './numberIn';

/**
 * The share of a task that is reported done, put to use inside a formula: all of it once there is an actual
 * finish, else what was typed. Blank where nothing was typed, or a share beyond 0–100 %.
 *
 * @param use what to do with the share, which comes as an expression.
 */
export function reportedShareFormula(
  scope: Pick<FormulaScope, 'cell'>,
  use: (share: string) => string,
): string {
  const typed = scope.cell('actualPercent');
  const checked = `IF(AND(${typed}>=0,${typed}<=1),${use(typed)},"")`;
  return `IF(ISNUMBER(${scope.cell('actualFinish')}),${use('1')},IF(ISNUMBER(${typed}),${checked},""))`;
}

/** The same without a sheet: `null` where it is not known. */
export function reportedShare(cell: (columnId: string) => CellValue): number | null {
  if (numberIn(cell('actualFinish')) !== null) return 1;
  const typed = numberIn(cell('actualPercent'));
  return typed !== null && typed >= 0 && typed <= 1 ? typed : null;
}
