import type { WorkCalendar } from '../calendar/workCalendar';
import { costVariance } from '../measures/costVariance';
import { progressVariance } from '../measures/progressVariance';
import { spanVariance, type SpanVariance } from './spanVariance';
import type { TrackedTask } from './trackedTask';

/** How far a task, a phase or the project leans from the baseline in use. */
export interface Deviation extends SpanVariance {
  /** Points, 0.1 being ten percentage points; negative behind plan. */
  readonly progressVariance: number | null;
  /** In the project's currency; negative over budget. */
  readonly costVariance: number | null;
}

/**
 * The deviation of one task: dates in working days with late positive, progress in points, cost in currency.
 *
 * @example
 * const blank = { plannedShare: 1, doneShare: 0.8, budget: 100, plannedValue: 100, earnedValue: 80, actualCost: 90 };
 * const [baseline, current] = [{ start: 46279, finish: 46283 }, { start: 46280, finish: 46287 }];
 * const found = taskDeviation({ ...blank, baseline, current }, mondayToFriday(2026, 2026));
 * [found.finishVariance, found.costVariance]; //=> [2, -10]
 */
export function taskDeviation(task: TrackedTask, calendar: WorkCalendar): Deviation {
  return {
    ...spanVariance(task.baseline, task.current, calendar),
    progressVariance: progressVariance(task.doneShare, task.plannedShare),
    costVariance: costVariance(task.earnedValue, task.actualCost),
  };
}
