import { issue, type Issue } from '../issue';
import type { Task } from '../records/task';

/** A risk as far as it hangs on a task. */
export interface RiskOnTask {
  readonly row: number;
  readonly taskId: number | null;
}

/** Risks that name a task which is not in the WBS. */
export function checkRisks(risks: readonly RiskOnTask[], tasks: readonly Task[]): Issue[] {
  const known = new Set(tasks.map(({ id }) => id));
  return risks.flatMap(({ row, taskId }) =>
    taskId === null || known.has(taskId)
      ? []
      : [issue('unknownTask', { table: 'risks', row, column: 'task' }, { id: taskId })],
  );
}
