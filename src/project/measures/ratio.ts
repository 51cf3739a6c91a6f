/**
 * A quotient, or `null` where there is nothing to divide or nothing to divide by.
 *
 * @example
 * ratio(380, 450); //=> 380 / 450
 * ratio(1, 0); //=> null
 */
export function ratio(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
}
