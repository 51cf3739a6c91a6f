import { cumulate } from './cumulate';
import type { Spread } from './spread';

/** A sum that grows day by day. */
export interface Curve {
  /** Working-day index of its first day. */
  readonly first: number;
  /** The sum on the evening before the first day, then at the end of every working day to its last. */
  readonly sums: ArrayLike<number>;
}

/** A single amount: most tasks stand alone, and there are many. */
function evenly({ from, to, amount }: Spread): Curve {
  const days = to - from + 1;
  return { first: from, sums: Array.from({ length: days + 1 }, (_, day) => (amount * day) / days) };
}

/**
 * The curve over all days that amounts touch.
 *
 * @param start the day to begin on, where that is before the first amount.
 * @example
 * const curve = curveOf([{ from: 11, to: 12, amount: 100 }], 10);
 * [curve.first, ...curve.sums]; //=> [10, 0, 0, 50, 100]
 */
export function curveOf(spreads: readonly Spread[], start = Infinity): Curve {
  if (spreads.length === 1 && start >= spreads[0].from) return evenly(spreads[0]);
  let [first, last] = [start, -Infinity];
  for (const { from, to } of spreads) {
    if (from < first) first = from;
    if (to > last) last = to;
  }
  return last < first ? { first: 0, sums: [0] } : { first, sums: cumulate(spreads, first, last) };
}

/**
 * The sum at the end of a working day: nothing before the curve begins, level after it has ended.
 *
 * @example
 * const curve = curveOf([{ from: 11, to: 12, amount: 100 }]);
 * [3, 11, 12, 99].map((day) => sumAt(curve, day)); //=> [0, 50, 100, 100]
 */
export function sumAt({ first, sums }: Curve, day: number): number {
  return sums[Math.min(sums.length - 1, Math.max(0, day - first + 1))];
}
