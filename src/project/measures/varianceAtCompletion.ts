/**
 * Variance at completion (VAC) = BAC − EAC in currency: negative where the budget will not do.
 *
 * @returns `null` where either is not known.
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * varianceAtCompletion(1000, 1040); //=> -40
 */
export function varianceAtCompletion(budgetAtCompletion: number | null, eac: number | null): number | null {
  return budgetAtCompletion === null || eac === null ? null : budgetAtCompletion - eac;
}
