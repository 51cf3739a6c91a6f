import type { WorkCalendar } from '../calendar/workCalendar';
import { daysLate } from '../measures/daysLate';
import type { Span } from './span';
import { startVariance } from './startVariance';

/** How far dates lean from the baseline, in working days; `null` where either side is not known. */
export interface SpanVariance {
  /** Positive late, negative early. */
  readonly startVariance: number | null;
  readonly finishVariance: number | null;
  /** Positive longer, negative shorter; finish variance = start variance + duration variance. */
  readonly durationVariance: number | null;
}

/**
 * Start, finish and duration variance of a task, a phase or the project, by whole working days.
 *
 * @example
 * spanVariance({ start: 46279, finish: 46283 }, { start: 46280, finish: 46287 }, mondayToFriday(2026, 2026));
 * //=> { startVariance: 1, finishVariance: 2, durationVariance: 1 }
 */
export function spanVariance(baseline: Span, current: Span, calendar: WorkCalendar): SpanVariance {
  const start = startVariance(baseline.start, current.start, calendar);
  const finish = daysLate(baseline.finish, current.finish, calendar);
  return {
    startVariance: start,
    finishVariance: finish,
    durationVariance: start === null || finish === null ? null : finish - start,
  };
}
