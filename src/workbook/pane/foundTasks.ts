import type { ProjectFacts } from '../refresh/projectFacts';

/** A task as a search finds it. */
export interface FoundTask {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/**
 * Tasks whose ID or code is what was typed, or whose name contains it; all of them for a blank.
 *
 * @param most as many as are wanted.
 */
export function foundTasks(
  { tasks, schedule }: Pick<ProjectFacts, 'tasks' | 'schedule'>,
  typed: string,
  most: number,
): FoundTask[] {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const found: FoundTask[] = [];
  for (let row = 0; row < tasks.length && found.length < most; row += 1) {
    const { id, name } = tasks[row];
    const code = schedule.outline.codes[row];
    const isFound =
      wanted === '' ||
      String(id) === wanted ||
      code.startsWith(wanted) ||
      name.normalize('NFKC').toLowerCase().includes(wanted);
    if (isFound) found.push({ id, code, name });
  }
  return found;
}
