import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { finishedRows, openCountFormula } from './finished';
import { numberIn } from './numberIn';

/** Tasks of the progress table that a person owns and that are not finished. */
export function openTasksFormula(scope: FormulaScope): string {
  const name = scope.cell('name');
  const column = (id: string) => scope.column('progress', id);
  return `=IF(${name}="","",${openCountFormula(scope, [column('owner'), name])})`;
}

/** The same without a sheet. */
export const openTasks: CellComputation = (cell, { column }) => {
  const name = cell('name');
  if (name === '') return '';
  const finished = finishedRows(column);
  return column('progress', 'owner').filter((owner, row) => owner === name && !finished[row]).length;
};

/** Of these the ones that are late. */
export function lateTasksFormula(scope: FormulaScope): string {
  const name = scope.cell('name');
  const column = (id: string) => scope.column('progress', id);
  return `=IF(${name}="","",COUNTIFS(${column('owner')},${name},${column('lateOrder')},">-1000000"))`;
}

/** The same without a sheet. */
export const lateTasks: CellComputation = (cell, { column }) => {
  const name = cell('name');
  if (name === '') return '';
  const orders = column('progress', 'lateOrder');
  return column('progress', 'owner').filter((owner, row) => owner === name && numberIn(orders[row]) !== null)
    .length;
};
