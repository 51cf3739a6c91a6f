import type { WorkCalendar } from '../calendar/workCalendar';
import type { Task } from '../records/task';
import { durationOf } from '../schedule/buildNetwork';
import { handDown } from '../schedule/handDown';
import { resolveLinks } from '../schedule/resolveLinks';
import type { Schedule } from '../schedule/schedule';
import { TimeAxis } from '../schedule/timeAxis';
import type { Day } from '../values/day';
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

const TINY = 1e-6;

/** A milestone lets its successor begin on its day, and so does a task that ends at noon. */
function endsOf({ start, finish }: Span, days: number, axis: TimeAxis): Ends | null {
  if (start === null || finish === null) return null;
  const morning = axis.morning(start);
  if (days === 0) return { start: morning, finish: axis.morning(finish) };
  const evening = axis.evening(finish);
  return { start: morning, finish: Number.isInteger(days) ? evening : evening - 1 };
}

/**
 * Out-of-sequence starts: actual starts before what a finish-to-start or start-to-start link allows, one entry a
 * link. Days decide, not hours: work that begins on the day on which a half day's work ends is in sequence.
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
    const days = outline.isSummary[from] === 1 ? 1 : durationOf(tasks[from]);
    const ends = endsOf(spans[from], days, axis);
    if (ends === null) continue;
    const bound = Math.floor(linkBound(links, link, ends, axis) + TINY);
    if (axis.morning(began) >= bound) continue;
    found.push({ row: to, predecessor: from, actualStart: began, allowed: axis.startDay(bound) });
  }
  return found;
}
