import type { WorkCalendar } from '../calendar/workCalendar';
import { costVariance } from '../measures/costVariance';
import { sumKnown } from '../measures/sumKnown';
import { progressGap } from './progressGap';
import { coverOf } from './span';
import { spanVariance } from './spanVariance';
import type { Deviation } from './taskDeviation';
import type { TrackedTask } from './trackedTask';

/**
 * The deviation of a phase or the project from its tasks: first start and last finish of both sides, sums of
 * money before their difference. A late task that does not hold up the end of its phase does not make it late.
 */
export function groupDeviation(tasks: readonly TrackedTask[], calendar: WorkCalendar): Deviation {
  const spans = spanVariance(
    coverOf(tasks.map(({ baseline }) => baseline)),
    coverOf(tasks.map(({ current }) => current)),
    calendar,
  );
  const earned = sumKnown(tasks.map(({ earnedValue }) => earnedValue));
  const spent = sumKnown(tasks.map(({ actualCost }) => actualCost));
  return {
    ...spans,
    progressVariance: progressGap(tasks, calendar),
    costVariance: costVariance(earned, spent),
  };
}
