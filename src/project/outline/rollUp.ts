import { ratio } from '../measures/ratio';
import type { Outline } from './outline';

/**
 * Sums a figure of the leaves (budget, actual cost) into every summary. A summary's own figure never counts
 * beside its children's.
 *
 * @param values by row; what summaries hold is not looked at.
 * @returns by row, `null` for leaves and where no leaf below has a figure.
 * @example
 * rollUpSums(outlineOf([1, 2, 2]), [999, 100, 50]); //=> [150, null, null]
 */
export function rollUpSums(outline: Outline, values: readonly (number | null)[]): (number | null)[] {
  const sums = values.map((): number | null => null);
  values.forEach((value, leaf) => {
    if (outline.isSummary[leaf] || value === null) return;
    for (let row = outline.parents[leaf]; row >= 0; row = outline.parents[row]) {
      sums[row] = (sums[row] ?? 0) + value;
    }
  });
  return sums;
}

/**
 * The percentage complete of every summary: those of the leaves below, weighted by their durations (Microsoft
 * Project's rule) or by their budgets (the rule of earned value). Sums come before the division.
 *
 * @param shares 0–1 by row; a leaf that was not reported has done nothing.
 * @param weights durations or budgets by row; a leaf without one has no weight.
 * @returns by row, `null` for leaves and where nothing below has weight.
 * @example
 * rollUpPercent(outlineOf([1, 2, 2]), [null, 1, 0.5], [null, 3, 1]); //=> [0.875, null, null]
 */
export function rollUpPercent(
  outline: Outline,
  shares: readonly (number | null)[],
  weights: readonly (number | null)[],
): (number | null)[] {
  const whole = rollUpSums(outline, weights);
  const done = rollUpSums(
    outline,
    weights.map((weight, row) => (weight === null ? null : weight * (shares[row] ?? 0))),
  );
  return whole.map((weight, row) => ratio(done[row], weight));
}
