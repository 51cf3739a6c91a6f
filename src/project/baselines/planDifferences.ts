import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import type { Baseline, BaselineTask } from './baseline';

/** A task of the plan that is not as it was approved. */
export type PlanDifference =
  | { readonly kind: 'added'; readonly row: number }
  | { readonly kind: 'removed'; readonly task: BaselineTask }
  | {
      readonly kind: 'changed';
      readonly row: number;
      readonly field: 'duration' | 'budget' | 'start' | 'finish';
      readonly was: number | null;
      readonly is: number | null;
    };

/** Days and money closer than this are the same. */
const TINY = 1e-6;

function differs(was: number | null, is: number | null): boolean {
  return was === null || is === null ? was !== is : Math.abs(was - is) > TINY;
}

/**
 * What of the plan differs from a baseline without following from something else: durations, budgets, tasks
 * that came or went, and dates that moved although neither the task's own duration nor the task that drives it
 * did. Dates that were merely pushed by another task are not listed: their cause is. Summaries repeat what
 * stands below them and are not compared.
 *
 * Field and cause follow the practice of change control: a change is accounted for where it was made.
 */
export function planDifferences(
  tasks: readonly Task[],
  schedule: Schedule,
  baseline: Baseline,
): PlanDifference[] {
  const isLeaf = (row: number) => !schedule.outline.isSummary[row];
  const moved = tasks.map(({ id }, row) => {
    const was = baseline.tasks.get(id);
    const now = schedule.tasks[row];
    return was === undefined || differs(was.start, now.start) || differs(was.finish, now.finish);
  });
  const present = new Set(tasks.map(({ id }) => id));
  const removed = [...baseline.tasks.values()].filter(({ id }) => !present.has(id));
  return [
    ...tasks.flatMap((task, row): PlanDifference[] => {
      if (!isLeaf(row)) return [];
      const was = baseline.tasks.get(task.id);
      return was === undefined ? [{ kind: 'added', row }] : taskDifferences(task, row, was, schedule, moved);
    }),
    ...removed.map((task): PlanDifference => ({ kind: 'removed', task })),
  ];
}

function taskDifferences(
  task: Task,
  row: number,
  was: BaselineTask,
  schedule: Schedule,
  moved: readonly boolean[],
): PlanDifference[] {
  const now = schedule.tasks[row];
  const changed = (
    field: 'duration' | 'budget' | 'start' | 'finish',
    before: number | null,
    is: number | null,
  ): PlanDifference[] => (differs(before, is) ? [{ kind: 'changed', row, field, was: before, is }] : []);
  const duration = changed('duration', was.duration, now.duration);
  const isPushed = now.drivenBy >= 0 && moved[now.drivenBy];
  const dates = isPushed ? [] : changed('start', was.start, now.start);
  const end =
    isPushed || dates.length > 0 || duration.length > 0 ? [] : changed('finish', was.finish, now.finish);
  return [...duration, ...changed('budget', was.budget, task.budget), ...dates, ...end];
}
