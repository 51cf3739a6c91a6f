import type { Issue } from '../issue';
import { ratio } from '../measures/ratio';
import type { HealthJudgement } from './healthPoint';

/** How many rows findings stand in: a task that lacks two things is one task. */
function rowsIn(findings: readonly Issue[]): number {
  return new Set(findings.map(({ table, row }) => `${table} ${row}`)).size;
}

/**
 * Judges by the number of rows found; nothing can be judged where there is nothing to look at.
 *
 * @param of how many rows there are to look at.
 */
export function byCount(findings: readonly Issue[], of: number): HealthJudgement {
  return { count: rowsIn(findings), of, value: of === 0 ? null : rowsIn(findings), findings };
}

/** Judges by the share of rows found. */
export function byShare(findings: readonly Issue[], of: number): HealthJudgement {
  const count = rowsIn(findings);
  return { count, of, value: ratio(count, of), findings };
}
