import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { sheetIndex } from './sheetIndex';
import { numberIn } from './numberIn';

/** Working days up to and including the day: the cell above plus today's flag; `N` skips the header. */
export function runningIndexFormula(scope: FormulaScope): string {
  return `=N(${scope.above('index')})+N(${scope.cell('working')})`;
}

/** The same, from the calendar. */
export const runningIndex: CellComputation = (cell, { calendar }) => {
  const day = numberIn(cell('date'));
  return day === null ? '' : (sheetIndex(calendar, day) ?? '');
};
