import { numberIn } from '../../tables/computed/numberIn';
import { ganttUnitOf } from '../../tables/gantt/ganttUnit';
import { scaleStart, stepOf, timeScale, type ScaleSpan, type Slot } from '../../tables/gantt/timeScale';
import { progressCells } from '../refresh/progressCells';
import type { ProjectFacts } from '../refresh/projectFacts';

function known(days: readonly (number | null)[]): number[] {
  return days.filter((day) => day !== null);
}

/** What the time scale has to show once the refresh is done. */
export function ganttSpan(facts: ProjectFacts): ScaleSpan {
  const { schedule, projectStart, statusDate } = facts;
  const rows = progressCells(facts);
  const said = (column: string) => known(rows.map(({ cell }) => numberIn(cell(column))));
  const starts = known(schedule.tasks.map(({ start }) => start));
  const least = (days: readonly number[]) => days.reduce((a, b) => Math.min(a, b));
  const first = starts.length === 0 ? projectStart : least([...starts, ...said('baselineStart')]);
  const most = (days: readonly number[], atLeast: number) => days.reduce((a, b) => Math.max(a, b), atLeast);
  const finishes = known(schedule.tasks.map(({ finish }) => finish));
  const planned = most([...finishes, ...said('baselineFinish')], first);
  // A forecast out of all proportion would leave nothing of the plan to be seen.
  const foreseen = Math.min(most(said('forecastFinish'), 0), 2 * planned - first);
  return { first, last: Math.max(planned, foreseen), statusDate };
}

/** The columns of the time scale once the refresh is done. */
export function ganttSlots(facts: ProjectFacts): Slot[] {
  const span = ganttSpan(facts);
  const step = stepOf(ganttUnitOf(facts.values.get('ganttUnit')), span);
  return timeScale(step, scaleStart(step, span));
}
