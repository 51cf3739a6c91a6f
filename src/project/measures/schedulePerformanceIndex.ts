import { ratio } from './ratio';

/**
 * Schedule performance index (SPI) = EV ÷ PV: below 1 behind plan; `null` while nothing is planned.
 *
 * @see PMBOK Guide, 6th edition, 7.4.2.2 (earned value analysis)
 * @example
 * schedulePerformanceIndex(700, 900)!.toFixed(4); //=> '0.7778'
 */
export function schedulePerformanceIndex(earned: number | null, planned: number | null): number | null {
  return ratio(earned, planned);
}
