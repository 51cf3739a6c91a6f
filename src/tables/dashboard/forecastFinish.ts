import { greatestOf } from '../computed/passingErrors';
import type { CellComputation } from '../computed/cellComputation';
import { finishedRows, openCountFormula } from '../computed/finished';
import { numberIn } from '../computed/numberIn';
import type { FormulaScope } from '../spec';

/**
 * The latest actual or forecast finish, while anything is unfinished not before the status date; an expression.
 *
 * @param none what it is where no day is known, as an expression.
 */
export function forecastFinishExpression(scope: FormulaScope, none: string): string {
  const cells = (id: string) => scope.column('progress', id);
  const [actual, forecast] = [cells('actualFinish'), cells('forecastFinish')];
  const isOpen = `${openCountFormula(scope, [cells('id'), '">0"'])}>0`;
  const open = `IF(${isOpen},N(${scope.name('statusDate')}),0)`;
  return `IF(COUNT(${actual},${forecast})=0,${none},MAX(${greatestOf(actual, forecast)},${open}))`;
}

/** The same as a cell of the Dashboard. */
export function forecastFinishFormula(scope: FormulaScope): string {
  return `=${forecastFinishExpression(scope, '"–"')}`;
}

/** The same without a sheet. */
export const forecastFinish: CellComputation = (_cell, { column, name }) => {
  const numbers = (id: string) => column('progress', id).flatMap((value) => numberIn(value) ?? []);
  const actual = numbers('actualFinish');
  const known = [...actual, ...numbers('forecastFinish')];
  if (known.length === 0) return '–';
  const finished = finishedRows(column);
  const isOpen = column('progress', 'id').some((id, row) => typeof id === 'number' && !finished[row]);
  const open = isOpen ? (numberIn(name('statusDate')) ?? 0) : 0;
  return known.reduce((last, day) => Math.max(last, day), open);
};
