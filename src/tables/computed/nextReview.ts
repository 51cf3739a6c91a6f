import { dayOfWorkingIndex } from '../../project/calendar/workingDays';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { sheetIndex, sheetIndexFormula } from './sheetIndex';

/**
 * When a risk is due for its next review: a high one within some working days (3) of being identified until
 * it has been reviewed; every other one some calendar days (30) after its last review or identification.
 * Closed risks have none.
 */
export function nextReviewFormula(scope: FormulaScope): string {
  const [identified, reviewed] = [scope.cell('identified'), scope.cell('reviewed')];
  const index = scope.column('calendar', 'index');
  const soon =
    `IFERROR(INDEX(${scope.column('calendar', 'date')},` +
    `MATCH(${sheetIndexFormula(scope, identified)}+${scope.name('highReviewDays')},${index},0)),"")`;
  const later = `IF(ISNUMBER(${reviewed}),${reviewed},${identified})+${scope.name('reviewCadence')}`;
  const isUrgent = `AND(${scope.cell('level')}=${scope.word('riskLevel', 'high')},NOT(ISNUMBER(${reviewed})))`;
  const isClosed = `IFERROR(${scope.cell('status')}=${scope.word('riskStatus', 'closed')},FALSE)`;
  return `=IF(OR(${isClosed},COUNT(${identified})=0),"",IF(${isUrgent},${soon},${later}))`;
}

/** The same without a sheet. */
export const nextReview: CellComputation = (cell, { name, calendar }) => {
  const identified = numberIn(cell('identified'));
  const reviewed = numberIn(cell('reviewed'));
  if (identified === null || cell('status') === 'closed') return '';
  if (cell('level') !== 'high' || reviewed !== null) {
    return (reviewed ?? identified) + (numberIn(name('reviewCadence')) ?? 0);
  }
  const index = (sheetIndex(calendar, identified) ?? Infinity) + (numberIn(name('highReviewDays')) ?? 0);
  return index > calendar.dayAt.length ? '' : dayOfWorkingIndex(calendar, index);
};
