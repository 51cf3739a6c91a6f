import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** Working days of the tasks that a person owns; summaries only repeat what stands below them. */
export function ownedDaysFormula(scope: FormulaScope): string {
  const name = scope.cell('name');
  const tasks = (id: string) => scope.column('tasks', id);
  return (
    `=IF(${name}="","",SUMIFS(${tasks('duration')},${tasks('owner')},${name},` +
    `${tasks('type')},${scope.word('taskType', 'task')}))`
  );
}

/** The same without a sheet. */
export const ownedDays: CellComputation = (cell, { column }) => {
  const name = cell('name');
  if (name === '') return '';
  const [owners, types] = [column('tasks', 'owner'), column('tasks', 'type')];
  return column('tasks', 'duration').reduce<number>(
    (sum, duration, row) =>
      owners[row] === name && types[row] === 'task' ? sum + (numberIn(duration) ?? 0) : sum,
    0,
  );
};
