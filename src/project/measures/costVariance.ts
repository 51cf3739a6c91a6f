/**
 * Cost variance (CV) = EV − AC: negative over budget.
 *
 * @example
 * costVariance(380, 420); //=> -40
 */
export function costVariance(earned: number | null, actualCost: number | null): number | null {
  return earned === null || actualCost === null ? null : earned - actualCost;
}
