import { ratio } from './ratio';

/**
 * Cost performance index (CPI) = EV ÷ AC: below 1 over budget; `null` while nothing was spent.
 *
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * costPerformanceIndex(380, 420)!.toFixed(4); //=> '0.9048'
 */
export function costPerformanceIndex(earned: number | null, actualCost: number | null): number | null {
  return ratio(earned, actualCost);
}
