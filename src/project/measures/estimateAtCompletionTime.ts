import { ratio } from './ratio';

/**
 * Independent estimate at completion in time, IEAC(t) = PD ÷ SPI(t): how many periods the whole will probably
 * take, at the pace so far.
 *
 * @param duration planned duration (PD) in periods.
 * @returns `null` where an input is not known or nothing is earned yet.
 * @see K. Henderson, Further Developments in Earned Schedule, The Measurable News, 2004
 * @example
 * estimateAtCompletionTime(6, 0.8); //=> 7.5
 * estimateAtCompletionTime(6, 0); //=> null
 */
export function estimateAtCompletionTime(
  duration: number | null,
  schedulePerformanceIndexTime: number | null,
): number | null {
  return ratio(duration, schedulePerformanceIndexTime);
}
