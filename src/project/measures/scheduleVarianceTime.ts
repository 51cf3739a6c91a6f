/**
 * Schedule variance in time, SV(t) = ES − AT, in periods: negative behind plan. Unlike SV in currency it does
 * not go back to 0 when a late project ends.
 *
 * @param earnedTime earned schedule (ES).
 * @param actualTime actual time (AT), the periods that have passed since the start.
 * @returns `null` where either is not known.
 * @see W. Lipke, Schedule is Different, The Measurable News, 2003
 * @example
 * scheduleVarianceTime(4, 5); //=> -1
 */
export function scheduleVarianceTime(earnedTime: number | null, actualTime: number | null): number | null {
  return earnedTime === null || actualTime === null ? null : earnedTime - actualTime;
}
