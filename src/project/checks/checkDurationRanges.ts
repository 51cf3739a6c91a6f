import { issue, type Issue } from '../issue';
import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';
import { durationOf } from '../schedule/buildNetwork';

/**
 * The duration of a task lies between its optimistic and its pessimistic one. Summaries have none of their own.
 *
 * @example
 * const task = { row: 0, id: 1, name: 'Dig', duration: 5, optimistic: 6, pessimistic: 5 };
 * checkDurationRanges([task], outlineOf([1])).map(({ code }) => code); //=> ['optimisticAboveDuration']
 */
export function checkDurationRanges(tasks: readonly Task[], { isSummary }: Outline): Issue[] {
  return tasks.flatMap((task, row) => {
    if (isSummary[row]) return [];
    const { id, name, optimistic = null, pessimistic = null } = task;
    const duration = durationOf(task);
    const at = (column: string) => ({ table: 'tasks', row: task.row, column });
    const params = (value: number) => ({ id, name, value, duration });
    return [
      ...(optimistic !== null && optimistic > duration
        ? [issue('optimisticAboveDuration', at('optimistic'), params(optimistic))]
        : []),
      ...(pessimistic !== null && pessimistic < duration
        ? [issue('pessimisticBelowDuration', at('pessimistic'), params(pessimistic))]
        : []),
    ];
  });
}
