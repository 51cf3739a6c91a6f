import type { Day } from '../values/day';

/** What was approved for a task. */
export interface BaselineTask {
  readonly id: number;
  readonly name: string;
  readonly start: Day | null;
  readonly finish: Day | null;
  /** Working days. */
  readonly duration: number | null;
  readonly budget: number | null;
}

/** One version of the approved plan. */
export interface Baseline {
  /** 0 for the first; one more for each that followed. */
  readonly version: number;
  readonly tasks: ReadonlyMap<number, BaselineTask>;
}

/** The version in use, the highest; `undefined` before the first. */
export function baselineInUse(baselines: readonly Baseline[]): Baseline | undefined {
  return baselines.reduce<Baseline | undefined>(
    (latest, one) => (latest === undefined || one.version > latest.version ? one : latest),
    undefined,
  );
}
