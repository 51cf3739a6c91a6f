import type { Span } from '../../project/deviations/span';
import type { ProgressRecord } from '../../project/records/progressRecord';

/**
 * The baseline in use of a task, as its row will have it after a refresh: the one that was set, else the plan.
 * A baseline that has only one of its dates stays as it is.
 */
export function baselineOf(record: ProgressRecord | undefined, plan: Span): Span {
  if (record === undefined || (record.baselineStart === null && record.baselineFinish === null)) return plan;
  return { start: record.baselineStart, finish: record.baselineFinish };
}
