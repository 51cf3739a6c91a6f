import type { CapturedPlan } from '../workbook/revert/capture';
import { joinedCaptured } from './halvedStep';
import { tooLarge } from './tooLarge';

/**
 * Changes of which the first were made when Excel refused one; there is no roll-back. What the first overwrote is
 * known, because it was read in the same request.
 */
export class CutOff extends Error {
  /** How many changes were made for certain. */
  readonly done: number;
  /** How many may have been made; behind those made for certain only such as can be taken back made or not. */
  readonly reached: number;
  /** What the changes reached found. */
  readonly captured: CapturedPlan;

  constructor(done: number, reached: number, captured: CapturedPlan, cause: unknown) {
    super('The changes were cut off.', { cause });
    this.name = 'CutOff';
    this.done = done;
    this.reached = reached;
    this.captured = captured;
  }
}

/** Where an answer was too large all was done; that is an end of its own. */
function isOwnEnd(error: unknown): boolean {
  return !(error instanceof CutOff) && tooLarge(error) === 'answer';
}

/** The error of a request that follows others, as one of them all. */
export function cutOffBehind(before: CapturedPlan, error: unknown): unknown {
  if (isOwnEnd(error)) return error;
  const made = before.steps.length;
  if (!(error instanceof CutOff)) return new CutOff(made, made, before, error);
  const { done, reached, captured, cause } = error;
  const steps = [...before.steps, ...captured.steps];
  return new CutOff(made + done, made + reached, { ...before, steps }, cause);
}

/** The error of the lower half of one change, as one of the whole: of its rows the upper ones were written. */
export function cutOffWithin(upper: CapturedPlan, error: unknown): unknown {
  if (isOwnEnd(error)) return error;
  const lower = error instanceof CutOff ? error.captured.steps.at(0) : undefined;
  const [found] = upper.steps;
  const steps = [lower === undefined ? found : joinedCaptured(found, lower)];
  return new CutOff(0, 1, { ...upper, steps }, error instanceof CutOff ? error.cause : error);
}
