import { earnedValue } from '../measures/earnedValue';
import type { EarningRule } from '../measures/earnedShare';
import type { EarnedTask } from './earnedTask';
import { taskEarnedShare } from './earnedSpreads';
import { plannedSpread } from './plannedSpread';
import type { ValueTotals } from './valueTotals';

function plannedBy(task: EarnedTask, statusDay: number): number | null {
  const spread = plannedSpread(task);
  if (spread === undefined) return null;
  const days = spread.to - spread.from + 1;
  return spread.amount * Math.min(1, Math.max(0, (statusDay - spread.from + 1) / days));
}

/**
 * Budget, planned value, earned value and cost of one task by the end of the status date.
 *
 * @param statusDay working-day index of the status date; without one nothing is planned or earned by it.
 */
export function taskTotals(task: EarnedTask, rule: EarningRule, statusDay: number | null): ValueTotals {
  return {
    bac: task.budget,
    pv: statusDay === null ? null : plannedBy(task, statusDay),
    ev: earnedValue(task.budget, taskEarnedShare(task, rule, statusDay ?? Infinity)),
    ac: task.actualCost,
  };
}
