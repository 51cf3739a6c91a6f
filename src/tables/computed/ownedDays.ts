import { sumWhere } from './passingErrors';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** Working days of the unfinished tasks that a person owns; summaries only repeat what stands below them. */
export function ownedDaysFormula(scope: FormulaScope): string {
  const name = scope.cell('name');
  const tasks = (id: string) => scope.column('tasks', id);
  const owned = [tasks('owner'), name, tasks('type'), scope.word('taskType', 'task')];
  const all = sumWhere(tasks('duration'), ...owned);
  const done = sumWhere(tasks('duration'), ...owned, tasks('percentComplete'), '">=1"');
  return `=IF(${name}="","",${all}-${done})`;
}

/** The same without a sheet. */
export const ownedDays: CellComputation = (cell, { column }) => {
  const name = cell('name');
  if (name === '') return '';
  const [owners, types] = [column('tasks', 'owner'), column('tasks', 'type')];
  const shares = column('tasks', 'percentComplete');
  const isOpen = (row: number) => (numberIn(shares[row] ?? '') ?? 0) < 1;
  return column('tasks', 'duration').reduce<number>(
    (sum, duration, row) =>
      owners[row] === name && types[row] === 'task' && isOpen(row) ? sum + (numberIn(duration) ?? 0) : sum,
    0,
  );
};
