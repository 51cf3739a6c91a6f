import { greatestOf } from './passingErrors';
import { daysLate } from '../../project/measures/daysLate';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { finishedRows, openCountFormula } from './finished';
import { numberIn } from './numberIn';
import { sheetIndex, sheetIndexFormula } from './sheetIndex';

/**
 * Working days from the baseline's end to the end that is foreseen: the latest actual or forecast finish,
 * and while anything is unfinished not before the status date.
 */
export function projectDaysLateFormula(scope: FormulaScope): string {
  const cells = (id: string) => scope.column('progress', id);
  const [baseline, actual, forecast] = [
    cells('baselineFinish'),
    cells('actualFinish'),
    cells('forecastFinish'),
  ];
  const isOpen = `${openCountFormula(scope, [cells('id'), '">0"'])}>0`;
  const open = `IF(${isOpen},N(${scope.name('statusDate')}),0)`;
  const end = `MAX(${greatestOf(actual, forecast)},${open})`;
  const late = `${sheetIndexFormula(scope, end)}-${sheetIndexFormula(scope, greatestOf(baseline))}`;
  return `=IF(OR(COUNT(${baseline})=0,COUNT(${actual},${forecast})=0),"",IFERROR(${late},""))`;
}

/** The same without a sheet. */
export const projectDaysLate: CellComputation = (_cell, { column, name, calendar }) => {
  const numbers = (id: string) => column('progress', id).flatMap((value) => numberIn(value) ?? []);
  const [baselines, actuals, forecasts] = [
    numbers('baselineFinish'),
    numbers('actualFinish'),
    numbers('forecastFinish'),
  ];
  if (baselines.length === 0 || actuals.length + forecasts.length === 0) return '';
  const finished = finishedRows(column);
  const isOpen = column('progress', 'id').some((id, row) => typeof id === 'number' && !finished[row]);
  const latest = (days: readonly number[]) => days.reduce((last, day) => Math.max(last, day), 0);
  const end = latest([...actuals, ...forecasts, isOpen ? (numberIn(name('statusDate')) ?? 0) : 0]);
  if (sheetIndex(calendar, end) === null || sheetIndex(calendar, latest(baselines)) === null) return '';
  return blankIfUnknown(daysLate(latest(baselines), end, calendar));
};
