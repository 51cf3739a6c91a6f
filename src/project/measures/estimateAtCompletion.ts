import { estimateAtPace } from './estimateAtPace';
import { ratio } from './ratio';

/** How the cost of the remaining work is foreseen. */
export type EacMethod = 'remainingAsPlanned' | 'byCpi' | 'byCpiAndSpi' | 'ownEstimate';

/** The totals that forecasts start from, in currency. */
export interface EarnedTotals {
  readonly budgetAtCompletion: number;
  readonly planned: number | null;
  readonly earned: number | null;
  readonly actualCost: number | null;
}

/**
 * Estimate at completion (EAC): AC + (BAC − EV) · BAC ÷ CPI · AC + (BAC − EV) ÷ (CPI · SPI) · AC + the
 * manager's own estimate to complete.
 *
 * @returns `null` where an input is not known or an index is 0.
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (forecasting)
 * @example
 * const totals = { budgetAtCompletion: 1000, planned: 450, earned: 380, actualCost: 420 };
 * estimateAtCompletion('byCpi', totals, null)!.toFixed(2); //=> '1105.26'
 */
export function estimateAtCompletion(
  method: EacMethod,
  { budgetAtCompletion, planned, earned, actualCost }: EarnedTotals,
  ownEstimateToComplete: number | null,
): number | null {
  if (earned === null || actualCost === null) return null;
  if (method === 'ownEstimate')
    return ownEstimateToComplete === null ? null : actualCost + ownEstimateToComplete;
  const atPace = (pace: number | null) => estimateAtPace(budgetAtCompletion, earned, actualCost, pace);
  if (method === 'remainingAsPlanned') return atPace(1);
  const cpi = ratio(earned, actualCost);
  // BAC × AC ÷ EV is BAC ÷ CPI, and exactly AC when the work is done.
  if (method === 'byCpi') return cpi === null ? null : ratio(budgetAtCompletion * actualCost, earned);
  const spi = ratio(earned, planned);
  return atPace(cpi === null || spi === null ? null : cpi * spi);
}
