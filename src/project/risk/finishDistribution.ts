/** Sums of days leave rounding dust. */
const TINY = 1e-6;

/** A bar of the histogram: finishes after the bar before and up to this evening. */
export interface FinishBar {
  /** Working days from the project start to the evening that the bar ends with; a whole number. */
  readonly until: number;
  readonly count: number;
}

/** How the finishes of all trials lie, in working days from the project start. */
export interface FinishDistribution {
  readonly trials: number;
  readonly mean: number;
  /** Of the sample, n − 1; 0 for a single trial. */
  readonly standardDeviation: number;
  readonly least: number;
  readonly greatest: number;
  /** The finish that at least this share of the trials kept, e.g. 0.8 for P80; the share is above 0 and up to 1. */
  percentile(share: number): number;
  /** Share of the trials that ended by this evening, 0–1. */
  probabilityBy(finish: number): number;
  /** Bars of equal width, whole days each, from the earliest to the latest finish. */
  histogram(mostBars: number): FinishBar[];
}

/** How many of the sorted finishes are no later than a moment. */
function countBy(sorted: Float64Array, moment: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= moment + TINY) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Describes simulated finishes.
 *
 * @param finishes one a trial, in any order; at least one.
 * @example
 * const found = finishDistribution(Float64Array.of(12, 10, 11, 13));
 * [found.mean, found.percentile(0.5), found.percentile(0.8), found.probabilityBy(12)]; //=> [11.5, 11, 13, 0.75]
 * found.histogram(2); //=> [{ until: 11, count: 2 }, { until: 13, count: 2 }]
 */
export function finishDistribution(finishes: Float64Array): FinishDistribution {
  const sorted = finishes.slice().sort();
  const trials = sorted.length;
  const mean = sorted.reduce((sum, finish) => sum + finish, 0) / trials;
  const squares = sorted.reduce((sum, finish) => sum + (finish - mean) ** 2, 0);
  const [least, greatest] = [sorted[0], sorted[trials - 1]];
  return {
    trials,
    mean,
    standardDeviation: trials > 1 ? Math.sqrt(squares / (trials - 1)) : 0,
    least,
    greatest,
    percentile: (share) => sorted[Math.min(trials, Math.max(1, Math.ceil(share * trials - TINY))) - 1],
    probabilityBy: (finish) => countBy(sorted, finish) / trials,
    histogram(mostBars) {
      const from = Math.ceil(least - TINY) - 1;
      const days = Math.ceil(greatest - TINY) - from;
      const width = Math.ceil(days / mostBars);
      const bars: FinishBar[] = [];
      for (let until = from + width; until < from + days + width; until += width) {
        bars.push({ until, count: countBy(sorted, until) - countBy(sorted, until - width) });
      }
      return bars;
    },
  };
}
