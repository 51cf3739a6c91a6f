import { workingDayIndex } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Day } from '../values/day';

/**
 * Start variance in working days: positive late, negative early, against the baseline start. A start on a day
 * off counts as one on the next working day.
 *
 * @param currentStart the actual start where there is one, else the forecast.
 * @returns `null` where either date is not known.
 * @example
 * startVariance(46279, 46286, mondayToFriday(2026, 2026)); //=> 5
 * startVariance(null, 46286, mondayToFriday(2026, 2026)); //=> null
 */
export function startVariance(
  baselineStart: Day | null,
  currentStart: Day | null,
  calendar: WorkCalendar,
): number | null {
  if (baselineStart === null || currentStart === null) return null;
  return workingDayIndex(calendar, currentStart - 1) - workingDayIndex(calendar, baselineStart - 1);
}
