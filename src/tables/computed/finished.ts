import { holds } from './passingErrors';
import { isFinished } from '../../project/records/isFinished';
import type { FormulaScope } from '../spec';
import type { CellValue } from '../tableContent';
import { numberIn } from './numberIn';

/** Whether the task of this row of the progress table is finished (`isFinished`); an expression. */
export function finishedFormula({ cell }: Pick<FormulaScope, 'cell'>): string {
  const percent = cell('actualPercent');
  return `OR(ISNUMBER(${cell('actualFinish')}),IF(ISNUMBER(${percent}),${percent}=1,FALSE))`;
}

/** The same without a sheet. */
export function finishedCell(cell: (columnId: string) => CellValue): boolean {
  return isFinished({
    actualFinish: numberIn(cell('actualFinish')),
    actualPercent: numberIn(cell('actualPercent')),
  });
}

/**
 * How many tasks of the progress table are not finished, of those that meet some criteria of `COUNTIFS`, pairs of
 * column and criterion; an expression that passes over errors.
 */
export function openCountFormula(
  { column }: Pick<FormulaScope, 'column'>,
  criteria: readonly string[],
): string {
  const percent = column('progress', 'actualPercent');
  const finish = `${column('progress', 'actualFinish')},">0"`;
  const whole = `${percent},">=1",${percent},"<=1"`;
  const count = (...more: string[]) => `COUNTIFS(${[...criteria, ...more].join(',')})`;
  return `${count()}-${count(finish)}-${count(whole)}+${count(finish, whole)}`;
}

/** Which rows of the progress table hold a finished task; an expression over whole columns that gives 1 or 0 a row. */
export function finishedRowsFormula({ column }: Pick<FormulaScope, 'column'>): string {
  const [finish, percent] = [column('progress', 'actualFinish'), column('progress', 'actualPercent')];
  return `((ISNUMBER(${finish})+${holds(`${percent}=1`)})>0)`;
}

/** Which rows of the progress table hold a finished task. */
export function finishedRows(column: (tableId: string, columnId: string) => readonly CellValue[]): boolean[] {
  const shares = column('progress', 'actualPercent');
  return column('progress', 'actualFinish').map((finish, row) =>
    isFinished({ actualFinish: numberIn(finish), actualPercent: numberIn(shares[row] ?? '') }),
  );
}
