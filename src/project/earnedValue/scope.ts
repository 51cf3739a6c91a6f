import { curveOf, type Curve } from './curve';
import type { EarnedTask } from './earnedTask';
import { plannedSpread } from './plannedSpread';
import type { Spread } from './spread';
import type { Clock } from './timeMeasures';

/** The plan of some tasks together, and the clock that earned schedule counts by. */
export interface Scope {
  readonly planned: Curve | null;
  readonly clock: Clock;
}

/**
 * The last actual finish of tasks that carry value, once every one of them has one; `null` before. After it
 * time goes on, but not for them.
 */
function finishOf(tasks: readonly EarnedTask[]): number | null {
  let last: number | null = null;
  for (const { budget, actualFinish } of tasks) {
    if (budget === null || budget === 0) continue;
    if (actualFinish === null) return null;
    if (last === null || actualFinish > last) last = actualFinish;
  }
  return last;
}

/**
 * What earned schedule needs to know of a task, a phase or the project. Its clock begins with the first day of
 * the plan and stands still when all of it is finished.
 *
 * @param start the first day of the clock, where that is before the plan's.
 */
export function scopeOf(tasks: readonly EarnedTask[], statusDay: number | null, start?: number): Scope {
  const spreads: Spread[] = [];
  for (const task of tasks) {
    const spread = plannedSpread(task);
    if (spread !== undefined) spreads.push(spread);
  }
  const planned = spreads.length === 0 ? null : curveOf(spreads, start);
  const finish = finishOf(tasks);
  const until = statusDay === null || finish === null ? statusDay : Math.min(statusDay, finish);
  return { planned, clock: { first: planned?.first ?? start ?? Infinity, until } };
}
