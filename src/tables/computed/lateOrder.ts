import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { finishedCell, finishedFormula } from './finished';
import { numberIn } from './numberIn';

/** IDs stay below a million, so that an ID behind the point never reaches a day. */
const place = 1_000_000;

/**
 * What late tasks are put in order by: days late, and of tasks equally late the one with the lower ID first.
 * Late is what ends after its baseline and has begun, or should have by the status date, and what has a yellow or
 * a red light; blank for tasks that are done, on time, or merely pushed by others.
 */
export function lateOrderFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const [late, baseline, status] = [cell('daysLate'), cell('baselineStart'), scope.name('statusDate')];
  const done = finishedFormula(scope);
  const due = `AND(ISNUMBER(${baseline}),ISNUMBER(${status}),N(${baseline})<=N(${status}))`;
  const slipping = `AND(N(${late})>0,OR(ISNUMBER(${cell('actualStart')}),${due}))`;
  const isLit = (light: string) => `${cell('light')}=${scope.word('light', light)}`;
  const counts = `OR(${slipping},${isLit('yellow')},${isLit('red')})`;
  return `=IF(OR(${done},N(${cell('id')})=0),"",IF(${counts},N(${late})-${cell('id')}/${place},""))`;
}

/** The same without a sheet. */
export const lateOrder: CellComputation = (cell, { name }) => {
  const [id, late] = [numberIn(cell('id')), numberIn(cell('daysLate')) ?? 0];
  const [baseline, status] = [numberIn(cell('baselineStart')), numberIn(name('statusDate'))];
  const done = finishedCell(cell);
  const due = baseline !== null && status !== null && baseline <= status;
  const slipping = late > 0 && (numberIn(cell('actualStart')) !== null || due);
  const counts = slipping || cell('light') === 'yellow' || cell('light') === 'red';
  return done || !id || !counts ? '' : late - id / place;
};
