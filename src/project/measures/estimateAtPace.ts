import { ratio } from './ratio';

/**
 * Estimate at completion by a performance factor (PF), in currency: EAC = AC + (BAC − EV) ÷ PF. PF is the pace
 * at which money will become work from now on: 1 as planned, CPI as so far, CPI · SPI, SPI(t), or a mixture
 * such as 0.8 · CPI + 0.2 · SPI.
 *
 * @returns `null` where an input is not known or the pace is 0.
 * @example
 * estimateAtPace(1000, 380, 420, 1); //=> 1040
 */
export function estimateAtPace(
  budgetAtCompletion: number | null,
  earned: number | null,
  actualCost: number | null,
  performanceFactor: number | null,
): number | null {
  if (budgetAtCompletion === null || earned === null || actualCost === null) return null;
  const further = ratio(budgetAtCompletion - earned, performanceFactor);
  return further === null ? null : actualCost + further;
}
