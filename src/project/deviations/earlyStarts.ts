import type { WorkCalendar } from '../calendar/workCalendar';
import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';
import { durationOf } from '../schedule/buildNetwork';
import { handDown } from '../schedule/handDown';
import { resolveLinks } from '../schedule/resolveLinks';
import type { Schedule } from '../schedule/schedule';
import { TimeAxis } from '../schedule/timeAxis';
import type { Day } from '../values/day';
import { boundDay } from './boundDay';
import { bindsStart, linkBound, type Ends } from './linkBound';
import type { Span } from './span';
import { spansOf } from './spansOf';

/** A task that began before a link let it: work out of sequence. */
export interface EarlyStart {
  readonly row: number;
  /** Row of the predecessor that was not far enough. */
  readonly predecessor: number;
  readonly actualStart: Day;
  /** The first day that the link allows, by the predecessor's actual dates or its forecast. */
  readonly allowed: Day;
}

/** What the search needs. */
export interface StartedPlan {
  readonly tasks: readonly Task[];
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  readonly forecast: Schedule;
  /** Actual start of a row; `null` where it has not begun. */
  readonly actualStart: readonly (Day | null)[];
  /** Actual dates of a row where there are any, else its forecast; of leaves. */
  readonly current: readonly (Span | undefined)[];
}

/** When a predecessor begins and ends: a milestone, and a task with half a day, may end before its day does. */
function endsOf({ start, finish }: Span, endsEarly: boolean, axis: TimeAxis): Ends | null {
  if (start === null || finish === null) return null;
  const evening = axis.evening(finish);
  return { start: axis.morning(start), finish: endsEarly ? evening - 1 : evening };
}

function endsWithinDay(task: Task, { isSummary }: Outline, row: number): boolean {
  const days = durationOf(task);
  return isSummary[row] === 0 && (days === 0 || !Number.isInteger(days));
}

/**
 * Out-of-sequence starts: actual starts before what a finish-to-start or start-to-start link allows, one entry a
 * link. Days decide, not hours: work that begins on the day of a milestone, or on the day on which half a day's
 * work ends, is in sequence, and so is a milestone on the last day of the work before it.
 */
export function earlyStarts(plan: StartedPlan): EarlyStart[] {
  const { tasks, calendar, projectStart, forecast, actualStart, current } = plan;
  const { outline } = forecast;
  const axis = new TimeAxis(calendar, projectStart);
  const links = handDown(resolveLinks(tasks, outline).links, outline);
  const spans = spansOf(outline, (row) => current[row]);
  const found: EarlyStart[] = [];
  for (let link = 0; link < links.length; link += 1) {
    const [from, to] = [links.from[link], links.to[link]];
    const began = actualStart[to];
    if (began === null || !bindsStart(links.type[link])) continue;
    const isMilestone = durationOf(tasks[to]) === 0;
    const ends = endsOf(spans[from], !isMilestone && endsWithinDay(tasks[from], outline, from), axis);
    if (ends === null) continue;
    const allowed = boundDay(linkBound(links, link, ends, axis), links.type[link], isMilestone);
    if (axis.morning(began) >= allowed) continue;
    found.push({ row: to, predecessor: from, actualStart: began, allowed: axis.startDay(allowed) });
  }
  return found;
}
