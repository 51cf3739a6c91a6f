import { weekday } from '../../project/values/day';
import { choicesOf } from '../../words/choiceLists';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** The day of the week in words; `TEXT` would depend on the computer's language. */
export function weekdayWordFormula(scope: FormulaScope): string {
  const words = choicesOf('weekday').map(({ id }) => scope.word('weekday', id));
  return `=IF(ISNUMBER(${scope.cell('date')}),CHOOSE(WEEKDAY(${scope.cell('date')},2),${words.join(',')}),"")`;
}

/** The same, as the choice's id. */
export const weekdayWord: CellComputation = (cell) => {
  const day = numberIn(cell('date'));
  return day === null ? '' : String(weekday(day));
};
