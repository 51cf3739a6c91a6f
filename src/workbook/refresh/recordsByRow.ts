import type { ProgressRecord } from '../../project/records/progressRecord';
import type { ProjectFacts } from './projectFacts';

/** The progress report of every task, by its row in the WBS; `undefined` where there is none. */
export function recordsByRow({
  tasks,
  progress,
}: Pick<ProjectFacts, 'tasks' | 'progress'>): (ProgressRecord | undefined)[] {
  const recordOf = new Map(progress.map((record) => [record.taskId, record]));
  return tasks.map(({ id }) => recordOf.get(id));
}
