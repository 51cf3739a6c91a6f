/** What counts as earned of a task that is under way. */
export type EarningRule = 'percent' | '0-100' | '50-50' | 'milestones';

/**
 * The share of a task's budget that is earned, 0–1, by the earning rule: percent complete counts what is
 * reported, 0/100 nothing before the end, 50/50 half from the first progress on. Weighted milestones count what
 * is reported too: the report says the weight of the milestones that are reached (`milestoneShare`).
 *
 * @param doneShare what is reported done, 0–1.
 * @returns `null` while nothing is reported.
 * @example
 * earnedShare('percent', 0.38); //=> 0.38
 * earnedShare('0-100', 0.99); //=> 0
 * earnedShare('50-50', 0.01); //=> 0.5
 * earnedShare('milestones', null); //=> null
 */
export function earnedShare(rule: EarningRule, doneShare: number | null): number | null {
  if (doneShare === null || rule === 'percent' || rule === 'milestones') return doneShare;
  if (doneShare >= 1) return 1;
  return rule === '50-50' && doneShare > 0 ? 0.5 : 0;
}
