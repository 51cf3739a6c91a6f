import { earnedShare, type EarningRule } from '../measures/earnedShare';
import { milestoneShare } from '../measures/milestoneShare';
import type { EarnedTask } from './earnedTask';
import type { Spread } from './spread';

/** What of a task is earned at the end of a day, 0–1, by the rule in use; `null` while nothing is reported. */
export function taskEarnedShare(task: EarnedTask, rule: EarningRule, day: number): number | null {
  const { milestones, doneShare } = task;
  if (rule === 'milestones' && milestones !== undefined) return milestoneShare(milestones, day);
  return earnedShare(rule, doneShare);
}

/**
 * When the value that a task has earned by the status date was earned. Of the past only actual dates are known:
 * what is measured by percent complete came evenly from the actual start on, to the actual finish or the status
 * date; 0/100 and 50/50 come on their days, milestones on the days they were reached. Without an actual start
 * all of it comes on the last day that is known.
 */
export function earnedSpreads(task: EarnedTask, rule: EarningRule, statusDay: number): Spread[] {
  const { budget, actualStart, actualFinish, milestones } = task;
  const share = taskEarnedShare(task, rule, statusDay);
  if (budget === null || share === null || share === 0) return [];
  const end = Math.min(actualFinish ?? statusDay, statusDay);
  const start = Math.min(actualStart ?? end, end);
  const on = (day: number, amount: number): Spread => ({ from: day, to: day, amount });
  if (rule === 'milestones' && milestones !== undefined) {
    const whole = milestones.reduce((sum, { weight }) => sum + weight, 0);
    return milestones.flatMap(({ weight, reachedOn }) =>
      reachedOn !== null && reachedOn <= statusDay ? [on(reachedOn, (budget * weight) / whole)] : [],
    );
  }
  if (rule === '0-100') return [on(end, budget)];
  if (rule === '50-50') {
    return [on(start, budget / 2), ...(share === 1 ? [on(end, budget / 2)] : [])];
  }
  return [{ from: start, to: end, amount: budget * share }];
}
