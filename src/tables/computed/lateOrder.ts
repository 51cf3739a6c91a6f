import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** IDs stay below a million, so that an ID behind the point never reaches a day. */
const place = 1_000_000;

/**
 * What late tasks are put in order by: days late, and of tasks equally late the one with the lower ID first.
 * Blank for tasks that are done, on time or early.
 */
export function lateOrderFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const done = `OR(ISNUMBER(${cell('actualFinish')}),N(${cell('actualPercent')})>=1)`;
  const late = cell('daysLate');
  return `=IF(OR(${done},N(${late})<=0,N(${cell('id')})=0),"",${late}-${cell('id')}/${place})`;
}

/** The same without a sheet. */
export const lateOrder: CellComputation = (cell) => {
  const [id, late] = [numberIn(cell('id')), numberIn(cell('daysLate'))];
  const done = numberIn(cell('actualFinish')) !== null || (numberIn(cell('actualPercent')) ?? 0) >= 1;
  return done || late === null || late <= 0 || !id ? '' : late - id / place;
};
