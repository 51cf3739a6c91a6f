import type { Baseline } from '../../project/baselines/baseline';
import type { Span } from '../../project/deviations/span';
import type { ProgressRecord } from '../../project/records/progressRecord';

/**
 * The baseline in use of a task, as its row will have it after a refresh: what was approved for it; before the
 * first approved version the dates that its row was given with its first plan, else the plan. A first plan that
 * has only one of its dates stays as it is; a task that no version holds has no baseline.
 */
export function baselineOf(
  id: number,
  baseline: Baseline | undefined,
  record: ProgressRecord | undefined,
  plan: Span,
): Span {
  if (baseline !== undefined) {
    const approved = baseline.tasks.get(id);
    return { start: approved?.start ?? null, finish: approved?.finish ?? null };
  }
  if (record === undefined || (record.baselineStart === null && record.baselineFinish === null)) return plan;
  return { start: record.baselineStart, finish: record.baselineFinish };
}
