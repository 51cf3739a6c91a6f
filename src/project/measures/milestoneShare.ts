import { ratio } from './ratio';

/** A milestone inside a task, and when it was reached. */
export interface WeightedMilestone {
  /** Its part of the task, in any unit: points, percent, money. */
  readonly weight: number;
  /** The working day it was reached on, `null` before. */
  readonly reachedOn: number | null;
}

/**
 * The share of a task that its weighted milestones have earned, 0–1: the weights of those reached by the end of
 * a day over all weights.
 *
 * @returns `null` where no milestone has a weight.
 * @example
 * const milestones = [{ weight: 30, reachedOn: 4 }, { weight: 50, reachedOn: 9 }, { weight: 20, reachedOn: null }];
 * milestoneShare(milestones, 9); //=> 0.8
 * milestoneShare([], 9); //=> null
 */
export function milestoneShare(milestones: readonly WeightedMilestone[], day: number): number | null {
  let reached = 0;
  let whole = 0;
  for (const { weight, reachedOn } of milestones) {
    whole += weight;
    if (reachedOn !== null && reachedOn <= day) reached += weight;
  }
  return ratio(reached, whole);
}
