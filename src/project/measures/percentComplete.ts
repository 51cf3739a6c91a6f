import { ratio } from './ratio';

/**
 * Percent complete = EV ÷ BAC, 0–1: the share of the budgeted work that is done.
 *
 * @returns `null` where either is not known or there is no budget.
 * @example
 * percentComplete(380, 1000); //=> 0.38
 */
export function percentComplete(earned: number | null, budgetAtCompletion: number | null): number | null {
  return ratio(earned, budgetAtCompletion);
}
