import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** IDs stay below a million, so that an ID behind the point never reaches a day. */
const place = 1_000_000;

/**
 * What the milestones ahead are put in order by: the foreseen day (the planned one where none is foreseen), not
 * before the status date, and
 * of those on one day the one with the lower ID first. Blank for other tasks and milestones that are reached.
 */
export function milestoneOrderFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const ahead = `AND(${cell('type')}=${scope.word('taskType', 'milestone')},N(${cell('percentComplete')})<1,N(${cell('id')})>0)`;
  const foreseen =
    `INDEX(${scope.column('progress', 'forecastFinish')},` +
    `MATCH(${cell('id')},${scope.column('progress', 'id')},0))`;
  const day = `IFERROR(IF(${foreseen}>0,${foreseen}+0,N(${cell('finish')})),N(${cell('finish')}))`;
  return `=IF(${ahead},IF(${day}>0,MAX(${day},N(${scope.name('statusDate')}))+${cell('id')}/${place},""),"")`;
}

/** The same without a sheet. */
export const milestoneOrder: CellComputation = (cell, { column, name }) => {
  const id = numberIn(cell('id'));
  const reached = (numberIn(cell('percentComplete')) ?? 0) >= 1;
  if (cell('type') !== 'milestone' || reached || !id) return '';
  const row = column('progress', 'id').indexOf(id);
  const foreseen = row < 0 ? null : numberIn(column('progress', 'forecastFinish')[row]);
  const day = foreseen !== null && foreseen > 0 ? foreseen : (numberIn(cell('finish')) ?? 0);
  return day > 0 ? Math.max(day, numberIn(name('statusDate')) ?? 0) + id / place : '';
};
