import { countWorkingDays } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Day } from '../values/day';

/**
 * Planned progress at the end of the status date, 0–1: the share of the baseline's working days that have
 * passed. 0 before the baseline start, 1 from the baseline finish on; a milestone is 0 or 1.
 *
 * @returns `null` without a whole baseline or a status date.
 * @example
 * plannedPercent(46279, 46283, 46280, mondayToFriday(2026, 2026)); //=> 0.4
 */
export function plannedPercent(
  baselineStart: Day | null,
  baselineFinish: Day | null,
  statusDate: Day | null,
  calendar: WorkCalendar,
): number | null {
  if (baselineStart === null || baselineFinish === null || statusDate === null) return null;
  if (statusDate >= baselineFinish) return 1;
  if (statusDate < baselineStart) return 0;
  const whole = countWorkingDays(calendar, baselineStart, baselineFinish);
  return whole <= 0 ? 0 : countWorkingDays(calendar, baselineStart, statusDate) / whole;
}
