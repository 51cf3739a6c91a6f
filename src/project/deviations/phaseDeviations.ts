import type { WorkCalendar } from '../calendar/workCalendar';
import type { Outline } from '../outline/outline';
import { groupDeviation } from './groupDeviation';
import type { Deviation } from './taskDeviation';
import type { TrackedTask } from './trackedTask';

/** A summary with what its tasks lean together. */
export interface PhaseDeviation extends Deviation {
  readonly row: number;
  /** The tasks below that have a row of their own in the measures, at any depth. */
  readonly tasks: readonly TrackedTask[];
}

/** The deviation of every summary of the outline, in its order. */
export function phaseDeviations(
  outline: Outline,
  tracked: readonly (TrackedTask | undefined)[],
  calendar: WorkCalendar,
): PhaseDeviation[] {
  const { isSummary, levels } = outline;
  return tracked.flatMap((_task, row) => {
    if (isSummary[row] === 0) return [];
    let end = row + 1;
    while (end < levels.length && levels[end] > levels[row]) end += 1;
    const tasks = tracked.slice(row + 1, end).filter((task) => task !== undefined);
    return [{ row, tasks, ...groupDeviation(tasks, calendar) }];
  });
}
