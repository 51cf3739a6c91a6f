import type { Area } from '../cell';
import type { ProjectFacts } from '../refresh/projectFacts';
import { crossedRows } from '../structure/branches';

/**
 * IDs of the tasks whose rows of the WBS are selected, from top to bottom, those of hidden rows among them; none
 * where the user stands elsewhere.
 *
 * @param selection areas of the sheet in front.
 */
export function tasksInSelection({ tables, tasks }: ProjectFacts, selection: readonly Area[]): number[] {
  const table = tables.get('tasks');
  const crossed = table ? selection.flatMap((area) => crossedRows(table, area) ?? []) : [];
  return tasks
    .filter(({ row }) => crossed.some(({ first, last }) => row >= first && row <= last))
    .map(({ id }) => id);
}
