import { durationOf } from '../schedule/buildNetwork';
import type { Task } from '../records/task';

/** A duration by three points, in working days: optimistic ≤ most likely ≤ pessimistic. */
export interface DurationRange {
  readonly optimistic: number;
  readonly mostLikely: number;
  readonly pessimistic: number;
}

/**
 * The range of a task's duration. Its duration is the most likely one; where one of the other points is not
 * given, or lies on the wrong side, the most likely stands in for it. Without either the task is certain.
 *
 * @example
 * durationRange({ duration: 5, optimistic: 4, pessimistic: null }); //=> { optimistic: 4, mostLikely: 5, pessimistic: 5 }
 * durationRange({ duration: 5, optimistic: 6, pessimistic: 9 }); //=> { optimistic: 5, mostLikely: 5, pessimistic: 9 }
 */
export function durationRange(task: Task): DurationRange {
  const mostLikely = durationOf(task);
  return {
    optimistic: Math.max(0, Math.min(task.optimistic ?? mostLikely, mostLikely)),
    mostLikely,
    pessimistic: Math.max(task.pessimistic ?? mostLikely, mostLikely),
  };
}

/**
 * Does a range leave anything open?
 *
 * @example
 * isCertain({ optimistic: 5, mostLikely: 5, pessimistic: 5 }); //=> true
 */
export function isCertain({ optimistic, pessimistic }: DurationRange): boolean {
  return pessimistic <= optimistic;
}
