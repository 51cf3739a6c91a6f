/**
 * Planned value (PV), the budgeted cost of the work planned by the status date: budget × planned share.
 *
 * @returns `null` where either is not known; without a baseline there is no planned value.
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * plannedValue(1000, 0.45); //=> 450
 */
export function plannedValue(budget: number | null, planned: number | null): number | null {
  return budget === null || planned === null ? null : budget * planned;
}
