import { issue, type Issue } from '../issue';
import type { Task } from '../records/task';
import type { ResponsibilityRow } from './checkResponsibility';

/** The owner of a task has a role in its row of the matrix, where the matrix has a column for the owner. */
export function checkOwnersInMatrix(tasks: readonly Task[], matrix: readonly ResponsibilityRow[]): Issue[] {
  const rowOf = new Map(matrix.map((row) => [row.id, row]));
  return tasks.flatMap(({ id, name, owner, row }) => {
    const cell = rowOf.get(id)?.cells.find(({ who }) => who === owner);
    return owner === '' || cell === undefined || cell.text !== ''
      ? []
      : [issue('ownerWithoutRole', { table: 'tasks', row, column: 'owner' }, { id, name, owner })];
  });
}
