import type { WeightedMilestone } from '../measures/milestoneShare';

/**
 * What earned value asks of a task at the bottom of the outline. Days are working-day indices
 * (`workingDayIndex`): a start is the first day that is worked, a finish the last one.
 */
export interface EarnedTask {
  /** In the project's currency; `null` where none is set. */
  readonly budget: number | null;
  /** The baseline in use; without both its days the task has no planned value. */
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
  /** What is reported done, 0–1; `null` while nothing is. */
  readonly doneShare: number | null;
  /** In the project's currency; `null` while nothing is reported. */
  readonly actualCost: number | null;
  readonly actualStart: number | null;
  readonly actualFinish: number | null;
  /** Where there are any, they and not the reported share say under their rule what is earned. */
  readonly milestones?: readonly WeightedMilestone[];
}
