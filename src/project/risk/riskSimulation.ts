import type { Network } from '../schedule/network';
import type { TimeAxis } from '../schedule/timeAxis';
import type { Topology } from '../schedule/topology';
import { DurationSampler, type DurationDistribution } from './durationSampler';
import type { DurationRange } from './durationRange';
import { RandomNumbers } from './randomNumbers';
import { TrialBlock } from './trialBlock';
import { trialNetwork } from './trialNetwork';

/** What is simulated. */
export interface RiskPlan {
  readonly network: Network;
  readonly topology: Topology;
  readonly axis: TimeAxis;
  /** By row of the network; those of summaries do not count. */
  readonly ranges: readonly DurationRange[];
}

/** How it is simulated. */
export interface RiskSettings {
  readonly trials: number;
  readonly seed: number;
  readonly distribution: DurationDistribution;
}

/** Numbers of a block: enough to fill the loops, and few enough to stay in the processor's cache. */
const BLOCK = 1 << 16;
const WIDEST = 64;
const NARROWEST = 4;

/**
 * A Monte Carlo simulation of a schedule that can be run in parts. The same plan, seed and number of trials give
 * the same numbers to the last digit, in however many parts it is run.
 */
export class RiskSimulation {
  /** Trials that have been run. */
  done = 0;
  /** Project finish by trial, in working days from the project start. */
  readonly finishes: Float64Array;
  /** Trials in which the task was critical, by row. */
  readonly criticalCount: Uint32Array;
  private readonly sampler: DurationSampler;
  private readonly random: RandomNumbers;
  private readonly block: TrialBlock;
  private readonly finishSums = { sum: 0, squares: 0 };
  private readonly durationSum: Float64Array;
  private readonly durationSquares: Float64Array;
  private readonly products: Float64Array;
  /** Sums are taken of what differs from the first trial, so that squares of large offsets swallow no digits. */
  private origin = NaN;

  constructor(
    private readonly plan: RiskPlan,
    private readonly settings: RiskSettings,
  ) {
    const { network, topology, axis, ranges } = plan;
    const { count } = network;
    const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(BLOCK / Math.max(1, count))));
    this.sampler = new DurationSampler(network, ranges, settings.distribution);
    this.random = new RandomNumbers(settings.seed);
    this.block = new TrialBlock(trialNetwork(network, topology), axis, width);
    this.finishes = new Float64Array(settings.trials);
    this.criticalCount = new Uint32Array(count);
    this.durationSum = new Float64Array(count);
    this.durationSquares = new Float64Array(count);
    this.products = new Float64Array(count);
  }

  /** Have all trials been run? */
  get isDone(): boolean {
    return this.done >= this.settings.trials;
  }

  /** Runs the next trials, a block of them, and tells how many tasks times trials that was. */
  runBlock(): number {
    const { block, sampler, random } = this;
    const { count } = this.plan.network;
    const { width } = block;
    const used = Math.min(width, this.settings.trials - this.done);
    for (let row = 0; row < count; row += 1) {
      sampler.draw(row, random, block.duration, row * width, (row + 1) * width);
    }
    block.forward();
    this.finishes.set(block.projectFinish.subarray(0, used), this.done);
    block.countCritical(this.criticalCount, used);
    this.sumUp(used);
    this.done += used;
    return count * width;
  }

  /**
   * Cruciality of a task: correlation of its duration with the project finish, −1 to 1 (Williams 1992, as a
   * signed coefficient); `null` where either does not vary.
   */
  cruciality(row: number): number | null {
    const { done, finishSums, durationSum, durationSquares, products } = this;
    if (this.sampler.isOpen[row] === 0 || done < 2) return null;
    const finishes = finishSums.squares - finishSums.sum ** 2 / done;
    const durations = durationSquares[row] - durationSum[row] ** 2 / done;
    const both = products[row] - (finishSums.sum * durationSum[row]) / done;
    const spread = Math.sqrt(finishes * durations);
    return spread > 1e-9 * done ? Math.max(-1, Math.min(1, both / spread)) : null;
  }

  private sumUp(used: number): void {
    const { duration, projectFinish, width } = this.block;
    const { durationSum, durationSquares, products, finishSums, sampler } = this;
    const { network, ranges } = this.plan;
    if (Number.isNaN(this.origin)) this.origin = projectFinish[0];
    for (let trial = 0; trial < used; trial += 1) {
      const finish = projectFinish[trial] - this.origin;
      finishSums.sum += finish;
      finishSums.squares += finish * finish;
    }
    for (let row = 0; row < network.count; row += 1) {
      if (sampler.isOpen[row] === 0) continue;
      const usual = ranges[row].mostLikely;
      let [sum, squares, product] = [0, 0, 0];
      for (let trial = 0; trial < used; trial += 1) {
        const length = duration[row * width + trial] - usual;
        sum += length;
        squares += length * length;
        product += length * (projectFinish[trial] - this.origin);
      }
      durationSum[row] += sum;
      durationSquares[row] += squares;
      products[row] += product;
    }
  }
}
