import { countWorkingDays } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import { ratio } from '../measures/ratio';
import { sumKnown } from '../measures/sumKnown';
import type { TrackedTask } from './trackedTask';

/** Weighs a task that has no money by its length. */
function daysOf({ baseline: { start, finish } }: TrackedTask, calendar: WorkCalendar): number | null {
  return start === null || finish === null ? null : countWorkingDays(calendar, start, finish);
}

/**
 * Progress variance of several tasks together, in points, negative behind plan: (Σ EV − Σ PV) / Σ budget, sums
 * before the quotient. Tasks none of which has a budget are weighed by the working days of their baselines.
 * What was not reported counts as not done.
 *
 * @returns `null` while nothing was reported, or nothing is planned.
 */
export function progressGap(tasks: readonly TrackedTask[], calendar: WorkCalendar): number | null {
  const budget = sumKnown(tasks.map((task) => task.budget));
  const hasMoney = budget !== null && budget !== 0;
  const weight = (task: TrackedTask) => daysOf(task, calendar);
  const weighed = (task: TrackedTask, share: number | null) => {
    const days = weight(task);
    return days === null || share === null ? null : days * share;
  };
  const planned = tasks.map((task) => (hasMoney ? task.plannedValue : weighed(task, task.plannedShare)));
  const done = tasks.map((task) => (hasMoney ? task.earnedValue : weighed(task, task.doneShare)));
  const whole = hasMoney ? budget : sumKnown(tasks.map(weight));
  const [plannedSum, doneSum] = [sumKnown(planned), sumKnown(done)];
  return plannedSum === null || doneSum === null ? null : ratio(doneSum - plannedSum, whole);
}
