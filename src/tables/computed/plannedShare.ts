import { plannedPercent } from '../../project/measures/plannedPercent';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { sheetIndex, sheetIndexFormula } from './sheetIndex';

/** Planned progress at the status date: the share of the baseline's working days that have passed. */
export function plannedShareFormula(scope: FormulaScope): string {
  const [start, finish] = [scope.cell('baselineStart'), scope.cell('baselineFinish')];
  const status = scope.name('statusDate');
  const index = (day: string) => sheetIndexFormula(scope, day);
  const share = `(${index(status)}-${index(`${start}-1`)})/(${index(finish)}-${index(`${start}-1`)})`;
  return (
    `=IF(COUNT(${start},${finish},${status})<3,"",` +
    `IF(${status}>=${finish},1,IF(${status}<${start},0,IFERROR(${share},""))))`
  );
}

/** The same without a sheet; blank where the Calendar sheet ends before the baseline does. */
export const plannedShare: CellComputation = (cell, { name, calendar }) => {
  const [start, finish] = [numberIn(cell('baselineStart')), numberIn(cell('baselineFinish'))];
  const status = numberIn(name('statusDate'));
  const between = start !== null && finish !== null && status !== null && status >= start && status < finish;
  if (between && sheetIndex(calendar, finish) === null) return '';
  return blankIfUnknown(plannedPercent(start, finish, status, calendar));
};
