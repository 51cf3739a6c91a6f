import type { EarnedTask } from './earnedTask';
import type { Spread } from './spread';

/**
 * When what a task has cost by the status date was spent: evenly from its actual start to its actual finish or
 * the status date; without an actual start on the last day that is known.
 *
 * @returns `undefined` while no cost is reported.
 */
export function costSpread(task: EarnedTask, statusDay: number): Spread | undefined {
  const { actualCost, actualStart, actualFinish } = task;
  if (actualCost === null) return undefined;
  const to = Math.min(actualFinish ?? statusDay, statusDay);
  return { from: Math.min(actualStart ?? to, to), to, amount: actualCost };
}
