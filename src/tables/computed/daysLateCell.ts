import { daysLate } from '../../project/measures/daysLate';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { finishedCell, finishedFormula } from './finished';
import { numberIn } from './numberIn';
import { sheetIndex, sheetIndexFormula } from './sheetIndex';

/**
 * Working days from the baseline finish to the actual or forecast one; positive late, negative early. What is
 * not finished can at the earliest finish on the status date, so that the figure moves with that date.
 */
export function daysLateFormula(scope: FormulaScope): string {
  const [actual, forecast] = [scope.cell('actualFinish'), scope.cell('forecastFinish')];
  const baseline = scope.cell('baselineFinish');
  const current =
    `IF(ISNUMBER(${actual}),${actual},` +
    `IF(${finishedFormula(scope)},${forecast},MAX(${forecast},${scope.name('statusDate')})))`;
  const late = `${sheetIndexFormula(scope, current)}-${sheetIndexFormula(scope, baseline)}`;
  return `=IF(OR(COUNT(${baseline})=0,COUNT(${actual},${forecast})=0),"",IFERROR(${late},""))`;
}

/** The same without a sheet. */
export const daysLateCell: CellComputation = (cell, { name, calendar }) => {
  const baseline = numberIn(cell('baselineFinish'));
  const [actual, forecast] = [numberIn(cell('actualFinish')), numberIn(cell('forecastFinish'))];
  if (baseline === null || (actual ?? forecast) === null) return '';
  const expected = finishedCell(cell)
    ? (forecast ?? 0)
    : Math.max(forecast ?? 0, numberIn(name('statusDate')) ?? 0);
  const current = actual ?? expected;
  if (sheetIndex(calendar, current) === null || sheetIndex(calendar, baseline) === null) return '';
  return blankIfUnknown(daysLate(baseline, current, calendar));
};
