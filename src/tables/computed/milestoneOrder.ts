import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { finishedCell, finishedFormula } from './finished';
import { numberIn } from './numberIn';

/** IDs stay below a million, so that an ID behind the point never reaches a day. */
const place = 1_000_000;

/**
 * What the milestones ahead are put in order by: the foreseen day (the planned one where none is foreseen), not
 * before the status date, and of those on one day the one with the lower ID first. Blank for other tasks and for
 * milestones that are reached by what Progress says now.
 */
export function milestoneOrderFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const isMilestone = `AND(${cell('type')}=${scope.word('taskType', 'milestone')},N(${cell('id')})>0)`;
  const reported = (id: string) =>
    `INDEX(${scope.column('progress', id)},MATCH(${cell('id')},${scope.column('progress', 'id')},0))`;
  const isReached = `IFERROR(${finishedFormula({ cell: reported })},FALSE)`;
  const foreseen = reported('forecastFinish');
  const day = `IFERROR(IF(${foreseen}>0,${foreseen}+0,N(${cell('finish')})),N(${cell('finish')}))`;
  const order = `IF(${day}>0,MAX(${day},N(${scope.name('statusDate')}))+${cell('id')}/${place},"")`;
  // One after the other: only the rows of milestones look their reports up.
  return `=IF(${isMilestone},IF(${isReached},"",${order}),"")`;
}

/** The same without a sheet. */
export const milestoneOrder: CellComputation = (cell, { column, name }) => {
  const id = numberIn(cell('id'));
  if (cell('type') !== 'milestone' || !id) return '';
  const row = column('progress', 'id').indexOf(id);
  if (row >= 0 && finishedCell((columnId) => column('progress', columnId)[row] ?? '')) return '';
  const foreseen = row < 0 ? null : numberIn(column('progress', 'forecastFinish')[row]);
  const day = foreseen !== null && foreseen > 0 ? foreseen : (numberIn(cell('finish')) ?? 0);
  return day > 0 ? Math.max(day, numberIn(name('statusDate')) ?? 0) + id / place : '';
};
