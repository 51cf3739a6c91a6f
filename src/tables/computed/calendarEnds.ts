import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';

/** The first date of the Calendar sheet: what every look-up counts from. */
export function calendarFirstFormula(scope: FormulaScope): string {
  return `=MIN(${scope.column('calendar', 'date')})`;
}

/** The same without a sheet. */
export const calendarFirst: CellComputation = (_cell, { calendar }) => calendar.first;

/** The last date of the Calendar sheet. */
export function calendarLastFormula(scope: FormulaScope): string {
  return `=MAX(${scope.column('calendar', 'date')})`;
}

/** The same without a sheet. */
export const calendarLast: CellComputation = (_cell, { calendar }) => calendar.last;
