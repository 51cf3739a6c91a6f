import { isStale } from '../measures/isStale';
import type { Day } from '../values/day';

/** Why a task counts as not reported: the last report is too old, or none was ever made. */
export type ReportGap = 'stale' | 'never';

/** What is known of the reports on a task. */
export interface Reports {
  /** The day of the last report. */
  readonly updated: Day | null;
  /** Its actual and its baseline start, in this order: what the days count from where none was made. */
  readonly starts: readonly (Day | null)[];
  /** Something was reported: a date, a share, a cost. */
  readonly isReported: boolean;
  /** It has begun, or should have by plan. */
  readonly begun: boolean;
  readonly finished: boolean;
}

/**
 * Whether a task wants a report: it is under way, or should be, and its last report is older than the cadence
 * (calendar days). Without a day of a report the days count from its start (`isStale`).
 *
 * @example
 * const idle = { updated: null, starts: [46279], isReported: false, begun: true, finished: false };
 * reportGap(idle, 46290, 7); //=> 'never'
 * reportGap({ ...idle, isReported: true, updated: 46279 }, 46290, 7); //=> 'stale'
 * reportGap({ ...idle, isReported: true, updated: 46288 }, 46290, 7); //=> null
 */
export function reportGap(reports: Reports, statusDate: Day | null, cadence: number): ReportGap | null {
  if (!isStale(reports, statusDate, cadence)) return null;
  return reports.updated === null && !reports.isReported ? 'never' : 'stale';
}
