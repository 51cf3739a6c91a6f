/**
 * Quantile of the triangular distribution on [0, 1] with the given mode: the value that a share of all outcomes
 * stays below. √(share · mode) up to the mode, 1 − √((1 − share)(1 − mode)) beyond it.
 *
 * @param mode 0–1, where the most likely value stands between the least and the greatest.
 * @param share 0–1.
 * @example
 * triangularQuantile(0.5, 0.5); //=> 0.5
 * triangularQuantile(0, 0.75); //=> 0.5
 */
export function triangularQuantile(mode: number, share: number): number {
  return share <= mode ? Math.sqrt(share * mode) : 1 - Math.sqrt((1 - share) * (1 - mode));
}
