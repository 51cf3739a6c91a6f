/** Intervals of the table; between two of its entries a straight line stands in for the curve. */
export const QUANTILE_STEPS = 1024;

/** Points at which the density is summed up. */
const GRID = 768;

/**
 * Quantiles of the PERT distribution on [0, 1] with the given mode, for shares in equal steps from 0 to 1: a beta
 * distribution with α = 1 + 4 · mode and β = 5 − 4 · mode, whose mean is (optimistic + 4 · most likely +
 * pessimistic) ÷ 6 (Malcolm, Roseboom, Clark and Fazar 1959; Vose 2008). A beta has no closed quantile, so the
 * density is summed up once; a mean from the table is right to 10^−4 of the range.
 *
 * @param mode 0–1, where the most likely value stands between the least and the greatest.
 * @example
 * pertQuantiles(0.5)[QUANTILE_STEPS / 2].toFixed(4); //=> '0.5000'
 * pertQuantiles(0)[QUANTILE_STEPS / 2].toFixed(3); //=> '0.129'
 */
export function pertQuantiles(mode: number): Float64Array {
  const [left, right] = [4 * mode, 4 * (1 - mode)];
  const place = new Float64Array(GRID + 1);
  const below = new Float64Array(GRID + 1);
  for (let at = 1; at <= GRID; at += 1) {
    // The points crowd towards both ends, where the quantiles run steeply.
    place[at] = (1 - Math.cos((Math.PI * at) / GRID)) / 2;
    const middle = (1 - Math.cos((Math.PI * (at - 0.5)) / GRID)) / 2;
    const density = middle ** left * (1 - middle) ** right;
    below[at] = below[at - 1] + density * (place[at] - place[at - 1]);
  }
  const quantiles = new Float64Array(QUANTILE_STEPS + 1);
  for (let step = 1, at = 1; step < QUANTILE_STEPS; step += 1) {
    const share = (step / QUANTILE_STEPS) * below[GRID];
    while (below[at] < share) at += 1;
    const part = (share - below[at - 1]) / (below[at] - below[at - 1]);
    quantiles[step] = place[at - 1] + part * (place[at] - place[at - 1]);
  }
  quantiles[QUANTILE_STEPS] = 1;
  return quantiles;
}
