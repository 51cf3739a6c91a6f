/**
 * Cost variance (CV) = EV − AC: negative over budget.
 *
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * costVariance(380, 420); //=> -40
 */
export function costVariance(earned: number | null, actualCost: number | null): number | null {
  return earned === null || actualCost === null ? null : earned - actualCost;
}
