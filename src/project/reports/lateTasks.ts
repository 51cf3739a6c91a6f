import type { Day } from '../values/day';
import type { ReportedTask } from './reportedTask';

/** What decides whether a task is late. */
type Judged = Pick<ReportedTask, 'id' | 'finished' | 'daysLate' | 'light' | 'actualStart' | 'baselineStart'>;

/** Late tasks, and how many more are merely pushed by others. */
export interface LateTasks<Task> {
  /** The latest first; of equally late ones that with the lower ID. */
  readonly late: readonly Task[];
  /** Unfinished tasks that end after their baseline but neither began nor should have: they follow others. */
  readonly pushed: number;
}

/**
 * Unfinished tasks that end after their baseline and have begun, or should have, by the status date; a yellow or
 * red one counts whatever its dates say.
 *
 * @example
 * const task = { id: 1, finished: false, daysLate: 2, light: 'onTrack', actualStart: 46279, baselineStart: 46279 } as const;
 * const future = { ...task, actualStart: null, baselineStart: 46300 };
 * lateTasks([task, future, { ...task, daysLate: 5 }], 46290).late.map(({ daysLate }) => daysLate); //=> [5, 2]
 * lateTasks([task, future], 46290).pushed; //=> 1
 */
export function lateTasks<Task extends Judged>(
  tasks: readonly Task[],
  statusDate: Day | null,
): LateTasks<Task> {
  const open = tasks.filter(({ finished }) => !finished);
  const isLate = ({ daysLate }: Judged) => daysLate !== null && daysLate > 0;
  const hasBegun = ({ actualStart, baselineStart }: Judged) =>
    actualStart !== null || (statusDate !== null && baselineStart !== null && baselineStart <= statusDate);
  const late = open.filter(
    (task) => (isLate(task) && hasBegun(task)) || task.light === 'watch' || task.light === 'late',
  );
  return {
    late: [...late].sort((one, other) => (other.daysLate ?? 0) - (one.daysLate ?? 0) || one.id - other.id),
    pushed: open.filter((task) => isLate(task) && !late.includes(task)).length,
  };
}
