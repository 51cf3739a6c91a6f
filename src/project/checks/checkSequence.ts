import { earlyStarts, type StartedPlan } from '../deviations/earlyStarts';
import { issue, type Issue } from '../issue';
import type { ProgressRecord } from '../records/progressRecord';
import { formatIsoDay } from '../values/day';

/**
 * Work out of sequence: tasks that began before a link let them, each with the predecessor that was not far
 * enough, at the cell of the actual start.
 *
 * @param records reports by row of the task; `undefined` where there is none.
 */
export function checkSequence(
  plan: Omit<StartedPlan, 'actualStart'>,
  records: readonly (ProgressRecord | undefined)[],
): Issue[] {
  const actualStart = plan.tasks.map((_task, row) => records[row]?.actualStart ?? null);
  return earlyStarts({ ...plan, actualStart }).map(({ row, predecessor, actualStart: began, allowed }) => {
    const [task, before] = [plan.tasks[row], plan.tasks[predecessor]];
    return issue(
      'startedBeforePredecessor',
      { table: 'progress', row: records[row]?.row, column: 'actualStart' },
      {
        id: task.id,
        name: task.name,
        predecessor: `${before.id} ${before.name}`.trim(),
        date: formatIsoDay(began),
        allowed: formatIsoDay(allowed),
      },
    );
  });
}
