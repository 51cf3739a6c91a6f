import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { sheetIndex, sheetIndexFormula } from './sheetIndex';

/**
 * Planned value of one working day: budget ÷ working days of the baseline. Blank without a budget or a whole
 * baseline, and where the baseline holds no working day: such a budget comes as a whole on its last day.
 */
export function plannedDailyFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const [budget, start, finish] = [cell('budget'), cell('baselineStart'), cell('baselineFinish')];
  const days = `(${sheetIndexFormula(scope, finish)}-${sheetIndexFormula(scope, `${start}-1`)})`;
  return `=IF(COUNT(${budget},${start},${finish})<3,"",IFERROR(${budget}/${days},""))`;
}

/** The same without a sheet. */
export const plannedDaily: CellComputation = (cell, { calendar }) => {
  const [budget, start, finish] = ['budget', 'baselineStart', 'baselineFinish'].map((id) =>
    numberIn(cell(id)),
  );
  if (budget === null || start === null || finish === null) return '';
  const [last, before] = [sheetIndex(calendar, finish), sheetIndex(calendar, start - 1)];
  return last === null || before === null || last === before ? '' : budget / (last - before);
};

/**
 * Planned value of a working day times the working days before the baseline: what is to be taken off the daily
 * value times a date's working-day index to have the planned value at that date.
 */
export function plannedOffsetFormula(scope: FormulaScope): string {
  const [daily, start] = [scope.cell('plannedDaily'), scope.cell('baselineStart')];
  return `=IF(ISNUMBER(${daily}),${daily}*${sheetIndexFormula(scope, `${start}-1`)},"")`;
}

/** The same without a sheet. */
export const plannedOffset: CellComputation = (cell, { calendar }) => {
  const [daily, start] = [numberIn(cell('plannedDaily')), numberIn(cell('baselineStart'))];
  return daily === null || start === null ? '' : daily * (sheetIndex(calendar, start - 1) ?? 0);
};
