import type { EarnedTask } from './earnedTask';
import type { Spread } from './spread';

/**
 * How a task's budget is planned to become value: evenly over the working days of its baseline. A milestone, or
 * a baseline that holds no working day, comes as a whole.
 *
 * @returns `undefined` without a budget or a whole baseline.
 */
export function plannedSpread({ budget, baselineStart, baselineFinish }: EarnedTask): Spread | undefined {
  if (budget === null || baselineStart === null || baselineFinish === null) return undefined;
  return { from: baselineStart, to: Math.max(baselineStart, baselineFinish), amount: budget };
}
