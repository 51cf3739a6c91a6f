import { ratio } from './ratio';

/**
 * Schedule performance index in time, SPI(t) = ES ÷ AT: below 1 behind plan; `null` before the start.
 *
 * @param earnedTime earned schedule (ES).
 * @param actualTime actual time (AT), the periods that have passed since the start.
 * @see W. Lipke, Schedule is Different, The Measurable News, 2003
 * @example
 * schedulePerformanceIndexTime(4, 5); //=> 0.8
 * schedulePerformanceIndexTime(0, 0); //=> null
 */
export function schedulePerformanceIndexTime(
  earnedTime: number | null,
  actualTime: number | null,
): number | null {
  return ratio(earnedTime, actualTime);
}
