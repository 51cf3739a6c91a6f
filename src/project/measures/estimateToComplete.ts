/**
 * Estimate to complete (ETC) = EAC − AC: what the rest will probably cost, in the budget's currency.
 *
 * @returns `null` where either is not known.
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (forecasting)
 * @example
 * estimateToComplete(1040, 420); //=> 620
 */
export function estimateToComplete(eac: number | null, actualCost: number | null): number | null {
  return eac === null || actualCost === null ? null : eac - actualCost;
}
