import type { Day } from '../values/day';

/**
 * Is a report overdue? A task that has begun, or should have by plan, and is not finished, wants an update
 * within the reporting cadence (calendar days).
 *
 * @example
 * isStale({ updated: 46279, begun: true, finished: false }, 46290, 7); //=> true
 * isStale({ updated: null, begun: false, finished: false }, 46290, 7); //=> false
 */
export function isStale(
  report: { readonly updated: Day | null; readonly begun: boolean; readonly finished: boolean },
  statusDate: Day | null,
  cadence: number,
): boolean {
  if (statusDate === null || !report.begun || report.finished) return false;
  return report.updated === null || statusDate - report.updated > cadence;
}
