/**
 * Schedule variance (SV) = EV − PV in currency: negative behind plan.
 *
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * scheduleVariance(380, 450); //=> -70
 */
export function scheduleVariance(earned: number | null, planned: number | null): number | null {
  return earned === null || planned === null ? null : earned - planned;
}
