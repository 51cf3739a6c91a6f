import type { WorkCalendar } from '../calendar/workCalendar';
import { bindsStart } from './linkBound';
import { handDown } from '../schedule/handDown';
import { resolveLinks } from '../schedule/resolveLinks';
import type { Schedule } from '../schedule/schedule';
import { TimeAxis } from '../schedule/timeAxis';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import { inheritedDelay, type InheritedMove } from './inheritedDelay';
import { linkMove } from './linkMove';
import type { Span } from './span';
import { spansOf } from './spansOf';
import { spanVariance } from './spanVariance';
import type { TrackedTask } from './trackedTask';

/** What deviations are worked out from. */
export interface TrackedPlan {
  readonly tasks: readonly Task[];
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  /** The schedule as it will probably come. */
  readonly forecast: Schedule;
  /** What each leaf is judged by, by row; `undefined` for a summary. */
  readonly tracked: readonly (TrackedTask | undefined)[];
}

/** Where a task's finish variance comes from; in working days, late positive. */
export interface TaskDelay {
  /** Start held back, longer duration, changed dates or links of its own; `null` without a finish variance. */
  readonly ownDelay: number | null;
  /** What came over the links from the driving predecessor. */
  readonly inheritedDelay: number | null;
  /** Row of that predecessor, −1 where the task does not hang on one. */
  readonly drivenBy: number;
}

const unknown: TaskDelay = { ownDelay: null, inheritedDelay: null, drivenBy: -1 };

/** Links into each row, and by how much each of them moves it. */
function movesInto(plan: TrackedPlan): InheritedMove[][] {
  const { tasks, calendar, projectStart, forecast, tracked } = plan;
  const { outline } = forecast;
  const axis = new TimeAxis(calendar, projectStart);
  const links = handDown(resolveLinks(tasks, outline).links, outline);
  const baselines = spansOf(outline, (row) => tracked[row]?.baseline);
  const currents = spansOf(outline, (row) => tracked[row]?.current);
  const moves = tasks.map((): InheritedMove[] => []);
  for (let link = 0; link < links.length; link += 1) {
    const [from, to] = [links.from[link], links.to[link]];
    const target = { baseline: baselines[to], isMilestone: tasks[to].duration === 0 };
    const source = { baseline: baselines[from], current: currents[from] };
    const move = linkMove(links, link, source, target, axis);
    if (move === null) continue;
    const decided = decidedAt(forecast, to, links.type[link], baselines[to], currents[to], calendar);
    moves[to].push({ ...move, from, decided });
  }
  return moves;
}

/** How far facts or a pin, rather than links, took the end that a link binds. */
function decidedAt(
  forecast: Schedule,
  row: number,
  type: number,
  baseline: Span,
  current: Span,
  calendar: WorkCalendar,
): number | null {
  const { by } = forecast.driverOf(row);
  if (by !== 'actualStart' && by !== 'pin') return null;
  const variance = spanVariance(baseline, current, calendar);
  return bindsStart(type) ? variance.startVariance : variance.finishVariance;
}

/**
 * Parts every finish variance into what the task inherited and what is its own: inherited is the move of the
 * baseline that the links alone would bring, with every predecessor where it stands now; own is all the rest,
 * so that own + inherited = finish variance. Along a driving path the own parts add up to the delay of its end.
 * Of summaries nothing is said, their tasks have it.
 */
export function taskDelays(plan: TrackedPlan): TaskDelay[] {
  const moves = movesInto(plan);
  return plan.tracked.map((task, row) => {
    if (task === undefined) return unknown;
    const { finishVariance } = spanVariance(task.baseline, task.current, plan.calendar);
    if (finishVariance === null) return unknown;
    const { days, from } = inheritedDelay(moves[row]);
    return { ownDelay: finishVariance - days, inheritedDelay: days, drivenBy: from };
  });
}
