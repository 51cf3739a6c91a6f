import type { Spread } from './spread';

/**
 * What amounts have come to at the end of each working day: the first figure is that of the evening before the
 * first day, the last one that of the last day. One pass over the amounts and one over the days.
 *
 * @example
 * [...cumulate([{ from: 11, to: 14, amount: 100 }, { from: 13, to: 13, amount: 7 }], 11, 14)];
 * //=> [0, 25, 50, 82, 107]
 */
export function cumulate(spreads: readonly Spread[], first: number, last: number): Float64Array {
  const count = Math.max(0, last - first + 1) + 1;
  const done = new Float64Array(count);
  // An amount under way stands at rate × (evening − origin): both parts are summed, evening by evening.
  const rate = new Float64Array(count);
  const offset = new Float64Array(count);
  const underWay = new Int32Array(count);
  for (const { from, to, amount } of spreads) {
    const origin = from - first;
    const begin = Math.max(0, origin);
    const end = Math.max(begin, to - first + 1);
    if (end < count) done[end] += amount;
    if (begin >= end || begin >= count) continue;
    const daily = amount / (to - from + 1);
    rate[begin] += daily;
    offset[begin] += daily * origin;
    underWay[begin] += 1;
    if (end >= count) continue;
    rate[end] -= daily;
    offset[end] -= daily * origin;
    underWay[end] -= 1;
  }
  return summed(done, rate, offset, underWay);
}

function summed(
  done: Float64Array,
  rate: Float64Array,
  offset: Float64Array,
  underWay: Int32Array,
): Float64Array {
  const sums = new Float64Array(done.length);
  let whole = 0;
  let [pace, origin, tasks] = [0, 0, 0];
  for (let evening = 0; evening < done.length; evening += 1) {
    whole += done[evening];
    pace += rate[evening];
    origin += offset[evening];
    tasks += underWay[evening];
    // What additions and subtractions leave over must not live on where nothing is under way.
    if (tasks === 0) [pace, origin] = [0, 0];
    sums[evening] = whole + pace * evening - origin;
  }
  return sums;
}
