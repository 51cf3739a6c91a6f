import type { WorkCalendar } from '../calendar/workCalendar';
import { daysLate } from '../measures/daysLate';
import type { Schedule } from '../schedule/schedule';
import type { Day } from '../values/day';
import type { TrackedTask } from './trackedTask';

/** A milestone and how far it slips. */
export interface MilestoneSlip {
  readonly row: number;
  readonly baseline: Day | null;
  /** The day on which it was reached, else the forecast. */
  readonly current: Day | null;
  /** Working days, late positive. */
  readonly slip: number | null;
}

/** The slip of every milestone against the baseline in use, in the order of the tasks. */
export function milestoneSlips(
  forecast: Schedule,
  tracked: readonly (TrackedTask | undefined)[],
  calendar: WorkCalendar,
): MilestoneSlip[] {
  return tracked.flatMap((task, row) => {
    if (task === undefined || forecast.tasks[row].type !== 'milestone') return [];
    const [baseline, current] = [task.baseline.finish, task.current.finish];
    return [{ row, baseline, current, slip: daysLate(baseline, current, calendar) }];
  });
}
