import { ratio } from './ratio';

/**
 * Percent spent = AC ÷ BAC: the share of the budget that is spent, above 1 where it is exceeded.
 *
 * @returns `null` where either is not known or there is no budget.
 * @example
 * percentSpent(420, 1000); //=> 0.42
 */
export function percentSpent(actualCost: number | null, budgetAtCompletion: number | null): number | null {
  return ratio(actualCost, budgetAtCompletion);
}
