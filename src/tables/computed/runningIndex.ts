import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { sheetIndex } from './sheetIndex';

/**
 * Working days up to and including the day. Summed by date and not carried on from the cell above: so it
 * stays right when rows are added, and no engine has to follow a chain of a thousand cells.
 */
export function runningIndexFormula(scope: FormulaScope): string {
  const [working, date] = [scope.column('calendar', 'working'), scope.column('calendar', 'date')];
  return `=SUMIFS(${working},${date},"<="&${scope.cell('date')})`;
}

/** The same, from the calendar. */
export const runningIndex: CellComputation = (cell, { calendar }) => {
  const day = numberIn(cell('date'));
  return day === null ? '' : (sheetIndex(calendar, day) ?? '');
};
