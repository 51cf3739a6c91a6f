import { workingDayIndex } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Day } from '../values/day';

/**
 * Finish variance in working days: positive late, negative early, against the baseline finish.
 *
 * @param currentFinish the actual finish where there is one, else the forecast.
 * @returns `null` where either date is not known.
 * @example
 * daysLate(46283, 46287, prcCalendar(2026, 2026)); //=> 3
 */
export function daysLate(
  baselineFinish: Day | null,
  currentFinish: Day | null,
  calendar: WorkCalendar,
): number | null {
  if (baselineFinish === null || currentFinish === null) return null;
  return workingDayIndex(calendar, currentFinish) - workingDayIndex(calendar, baselineFinish);
}
