import type { Day } from '../values/day';

/**
 * Is a report overdue? A task that has begun, or should have by plan, and is not finished, wants an update
 * within the reporting cadence (calendar days). Without an update the days count from the first that is known of
 * its actual start and its baseline start, which is the first plan's before anything is approved; where neither is
 * known it is overdue.
 *
 * @example
 * const idle = { updated: null, starts: [null, 46279], begun: true, finished: false };
 * isStale(idle, 46279, 7); //=> false
 * isStale(idle, 46290, 7); //=> true
 * isStale({ ...idle, updated: 46288 }, 46290, 7); //=> false
 * isStale({ ...idle, begun: false }, 46290, 7); //=> false
 */
export function isStale(
  report: {
    readonly updated: Day | null;
    /** Its actual and its baseline start, in this order. */
    readonly starts: readonly (Day | null)[];
    readonly begun: boolean;
    readonly finished: boolean;
  },
  statusDate: Day | null,
  cadence: number,
): boolean {
  if (statusDate === null || !report.begun || report.finished) return false;
  const since = [report.updated, ...report.starts].find((day) => day !== null) ?? null;
  return since === null || statusDate - since > cadence;
}
