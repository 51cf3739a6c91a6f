/**
 * Schedule variance (SV) = EV − PV in currency: negative behind plan.
 *
 * @example
 * scheduleVariance(380, 450); //=> -70
 */
export function scheduleVariance(earned: number | null, planned: number | null): number | null {
  return earned === null || planned === null ? null : earned - planned;
}
