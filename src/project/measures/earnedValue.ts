/**
 * Earned value (EV), the budgeted cost of the work done: budget × earned share, in the budget's currency.
 *
 * @returns `null` where either is not known.
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * earnedValue(1000, 0.38); //=> 380
 */
export function earnedValue(budget: number | null, earnedPercent: number | null): number | null {
  return budget === null || earnedPercent === null ? null : budget * earnedPercent;
}
