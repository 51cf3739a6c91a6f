import { standings, type Network } from '../schedule/network';
import { isCertain, type DurationRange } from './durationRange';
import { pertQuantiles, QUANTILE_STEPS } from './pertQuantiles';
import type { RandomNumbers } from './randomNumbers';
import { triangularQuantile } from './triangular';

/** How the durations between the optimistic and the pessimistic one are spread. */
export type DurationDistribution = 'pert' | 'triangular';

const { STARTED, FINISHED } = standings;

/**
 * Draws durations, in working days. Of a task that has begun only what is left is open, in the same proportion as
 * the whole; what is finished is certain, and so is a summary, which follows from the tasks below it.
 */
export class DurationSampler {
  /** 1 where the duration is open, by row. */
  readonly isOpen: Uint8Array;
  private readonly least: Float64Array;
  private readonly span: Float64Array;
  private readonly mode: Float64Array;
  /** Quantiles by row; of triangular distributions they are computed. */
  private readonly quantiles: (Float64Array | undefined)[] = [];

  constructor(
    private readonly network: Network,
    ranges: readonly DurationRange[],
    distribution: DurationDistribution,
  ) {
    const { count, duration, remaining, standing, isSummary } = network;
    this.isOpen = new Uint8Array(count);
    this.least = new Float64Array(count);
    this.span = new Float64Array(count);
    this.mode = new Float64Array(count);
    const tableOf = new Map<number, Float64Array>();
    for (let row = 0; row < count; row += 1) {
      const range = ranges[row];
      if (isSummary[row] || standing[row] === FINISHED || isCertain(range)) continue;
      const { optimistic, mostLikely, pessimistic } = range;
      const isBegun = standing[row] === STARTED && mostLikely > 0;
      const scale = isBegun ? remaining[row] / mostLikely : 1;
      if (scale === 0) continue;
      this.isOpen[row] = 1;
      this.least[row] = duration[row] - scale * (mostLikely - optimistic);
      this.span[row] = scale * (pessimistic - optimistic);
      const mode = (mostLikely - optimistic) / (pessimistic - optimistic);
      this.mode[row] = mode;
      if (distribution === 'triangular') continue;
      const table = tableOf.get(mode) ?? pertQuantiles(mode);
      tableOf.set(mode, table);
      this.quantiles[row] = table;
    }
  }

  /** Writes durations of one task into `into`, from place `first` up to `end`. */
  draw(row: number, random: RandomNumbers, into: Float64Array, first: number, end: number): void {
    if (this.isOpen[row] === 0) {
      into.fill(this.network.duration[row], first, end);
      return;
    }
    const [least, span, mode] = [this.least[row], this.span[row], this.mode[row]];
    const quantiles = this.quantiles[row];
    if (quantiles === undefined) {
      for (let at = first; at < end; at += 1)
        into[at] = least + span * triangularQuantile(mode, random.next());
      return;
    }
    for (let at = first; at < end; at += 1) {
      const place = random.next() * QUANTILE_STEPS;
      const step = Math.trunc(place);
      const below = quantiles[step];
      into[at] = least + span * (below + (place - step) * (quantiles[step + 1] - below));
    }
  }
}
