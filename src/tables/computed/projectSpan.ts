import { countWorkingDays } from '../../project/calendar/workingDays';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { sheetIndex, sheetIndexFormula } from './sheetIndex';

/** Working days from the project's start to its finish, both counted. */
export function projectWorkdaysFormula(scope: FormulaScope): string {
  const [start, finish] = [scope.name('startDate'), scope.name('finishDate')];
  const days = `${sheetIndexFormula(scope, finish)}-${sheetIndexFormula(scope, `${start}-1`)}`;
  return `=IF(COUNT(${start},${finish})<2,"",IF(${finish}<${start},"",IFERROR(${days},"")))`;
}

/** The same without a sheet. */
export const projectWorkdays: CellComputation = (_cell, { name, calendar }) => {
  const [start, finish] = [numberIn(name('startDate')), numberIn(name('finishDate'))];
  if (start === null || finish === null || finish < start || sheetIndex(calendar, finish) === null) return '';
  return countWorkingDays(calendar, start, finish);
};

/** Calendar days from the project's start to its finish, both counted. */
export function projectCalendarDaysFormula(scope: FormulaScope): string {
  const [start, finish] = [scope.name('startDate'), scope.name('finishDate')];
  return `=IF(COUNT(${start},${finish})<2,"",IF(${finish}<${start},"",${finish}-${start}+1))`;
}

/** The same without a sheet. */
export const projectCalendarDays: CellComputation = (_cell, { name }) => {
  const [start, finish] = [numberIn(name('startDate')), numberIn(name('finishDate'))];
  return start === null || finish === null || finish < start ? '' : finish - start + 1;
};
