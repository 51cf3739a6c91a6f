import type { Change } from '../change';
import { tracePlan, type PlanTrace } from './planTrace';
import type { BackChange } from './takeBack';

/** A change whose cells may have been written or not. */
function perhaps(change: Change): Change {
  if (change.edit !== 'write') return change;
  const cells = change.cells.map((row) => row.map((cell) => (cell === null ? null : { formula: '' })));
  return { ...change, cells };
}

/** A plan of which Excel made the first changes only. */
export interface CutPlan {
  readonly trace: PlanTrace;
  /** The same, with what may have been written or not as something that cannot be told. */
  readonly certain: Pick<PlanTrace, 'changes' | 'snapshot' | 'anchors'>;
  /** Takes the sheets and names away that were made; comes last, because cells may speak of them. */
  readonly unmade: readonly BackChange[];
}

/**
 * Follows a plan as far as it came.
 *
 * @param done how many changes were made for certain.
 * @param reached how many may have been made.
 */
export function cutShort(
  changes: readonly Change[],
  { snapshot, formulas, read }: Pick<PlanTrace, 'snapshot' | 'formulas' | 'read'>,
  done: number,
  reached: number,
): CutPlan {
  const trace = tracePlan(changes.slice(0, reached), snapshot, { formulas, cells: read });
  const { anchors, madeSheets, madeNames } = trace;
  const made: Change[] =
    madeSheets.length + madeNames.length > 0
      ? [{ edit: 'deleteSheets', sheets: madeSheets, names: madeNames, remake: [] }]
      : [];
  return {
    trace,
    certain: {
      snapshot,
      anchors,
      changes: trace.changes.map((change, step) => (step < done ? change : perhaps(change))),
    },
    unmade: made.map((change) => ({ change, ours: new Map() })),
  };
}
