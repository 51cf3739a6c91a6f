import { issue, type Issue } from '../../project/issue';
import type { TableId } from '../../tables/spec';
import type { ProjectFacts } from './projectFacts';

const followers: readonly TableId[] = ['progress', 'responsibility'];

/** So many IDs are named one by one. */
const named = 12;

/**
 * Rows whose task was removed or has become a summary: the refresh moves them to the archive, from where they
 * come back with their task. One issue a table, so that a deleted branch is one line.
 */
export function rowsWithoutLeaf({ tasks, schedule, taskOf }: ProjectFacts): Issue[] {
  const leaves = new Set(tasks.flatMap(({ id }, index) => (schedule.outline.isSummary[index] ? [] : [id])));
  return followers.flatMap((table) => {
    const rows = taskOf(table).flatMap((id, row) =>
      id === undefined || leaves.has(id) ? [] : [{ id, row }],
    );
    if (rows.length === 0) return [];
    const ids = rows.slice(0, named).map(({ id }) => id);
    const tasksText = ids.join(', ') + (rows.length > named ? ' …' : '');
    return [issue('rowsArchived', { table, row: rows[0].row }, { count: rows.length, tasks: tasksText })];
  });
}
