import { applyChanges } from '../excel/applyChanges';
import { cutChanges } from '../excel/cutChanges';
import type { ExcelContext } from '../excel/host';
import type { Change } from '../workbook/change';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { checkpointOf } from '../workbook/revert/checkpointOf';
import { hasConflict } from '../workbook/revert/findConflicts';
import { tracePlan } from '../workbook/revert/planTrace';
import { backCapture, overtaken, takeBack, type BackChange } from '../workbook/revert/takeBack';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { underFilters } from '../workbook/underFilters';

/** How the changes of a plan ended. */
export type GuardedEnd =
  | { readonly conflict: false; readonly checkpoint: Checkpoint | undefined }
  /** Somebody had changed what the plan was made from; the changes have been taken back. */
  | { readonly conflict: true };

/** How often cells are written back that were typed into while others were being written back. */
const returns = 3;

async function writeBack(
  context: ExcelContext,
  backs: readonly BackChange[],
  returnsLeft: number,
): Promise<void> {
  const changes = backs.map(({ change }) => change);
  const found = await applyChanges(context, changes, backs.map(backCapture));
  const again = overtaken(backs, found);
  if (again.length > 0 && returnsLeft > 0) await writeBack(context, again, returnsLeft - 1);
}

/**
 * Applies a plan with what it was made from in view: the same requests read the cells that they overwrite. Where
 * these are others than the plan took them for (another user typed, or moved rows), all is written back at
 * once: nothing that anybody typed is lost.
 */
export async function applyGuarded(
  context: ExcelContext,
  planned: readonly Change[],
  snapshot: WorkbookSnapshot,
): Promise<GuardedEnd> {
  const changes = underFilters(cutChanges(planned), snapshot);
  const trace = tracePlan(changes, snapshot);
  const captured = await applyChanges(context, changes, trace.captures, trace.anchors);
  if (!hasConflict(trace, captured)) return { conflict: false, checkpoint: checkpointOf(trace, captured) };
  await writeBack(context, takeBack(trace, captured), returns);
  return { conflict: true };
}
