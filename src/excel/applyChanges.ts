import type { AnchorQuery, Capture, Captured, CapturedPlan } from '../workbook/revert/capture';
import type { Change } from '../workbook/change';
import type { Frame } from '../workbook/revert/frames';
import { applyChange } from './applyChange';
import { queueAfter, queueAnchor, queueBefore, type Reading } from './hands/queueCapture';
import { isFrameMoved, queueFrames } from './hands/queueFrames';
import { sheetScope, type SheetScope } from './hands/sheetScope';
import { requestBatches, type Step } from './requestBatches';

/** Changes after which cells stand elsewhere: what comes behind them is read behind them. */
const moving: readonly Change['edit'][] = [
  'insertTableRows',
  'deleteTableRows',
  'insertTableColumns',
  'deleteTableColumns',
  'resizeTable',
];

/** Divides a request behind every change that moves cells. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [[]];
  for (const step of steps) {
    runs[runs.length - 1].push(step);
    if (moving.includes(step.change.edit)) runs.push([]);
  }
  return runs;
}

/** A run's loads stand together, before its changes and after them: Excel computes only where reading follows writing. */
function queueRun(scope: SheetScope, steps: readonly Step[]): Reading<Captured>[] {
  const before = steps.map(({ capture }) => queueBefore(scope, capture));
  const last = steps.at(-1);
  const isMoving = last !== undefined && moving.includes(last.change.edit);
  const staying = isMoving ? steps.slice(0, -1) : steps;
  for (const { change } of staying) applyChange(scope, change);
  const after = staying.map(({ capture }) => queueAfter(scope, capture));
  if (isMoving) applyChange(scope, last.change);
  return before.map((reading, index) => () => ({ ...reading(), ...after[index]?.() }));
}

async function applyBatch(context: Excel.RequestContext, steps: readonly Step[]): Promise<Captured[]> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const readings = runsOf(steps).flatMap((run) => queueRun(sheetScope(context), run));
  await context.sync();
  return readings.map((reading) => reading());
}

/**
 * Applies a plan in its order: one round trip, more only where a request or its answer would pass Excel's
 * limit of 5 MB. No changes, no round trip. In the same requests it reads what the changes are about to alter.
 * After an error the earlier changes of the batch have been made (Excel has no roll-back); plans are therefore
 * safe to apply again after reading anew.
 *
 * @param captures what to read for each change; as many as there are changes, or none at all.
 * @param anchors tables whose places and keys are read before the first change.
 * @param frames where tables must stand. Where one stands elsewhere nothing is done and nothing answered.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  captures: readonly Capture[] = [],
  anchors: readonly AnchorQuery[] = [],
  frames: readonly Frame[] = [],
): Promise<CapturedPlan | undefined> {
  if (changes.length === 0) return { steps: [], anchors: [] };
  const scope = sheetScope(context);
  queueFrames(scope, frames);
  const anchored = anchors.map((query) => queueAnchor(scope, query));
  const batches = requestBatches(
    changes.map((change, index) => ({ change, capture: captures[index] ?? {} })),
  );
  // One after the other: Excel takes a request at a time, and later changes build on earlier ones.
  const applying = batches.reduce<Promise<Captured[]>>(
    async (before, batch) => [...(await before), ...(await applyBatch(context, batch))],
    Promise.resolve([]),
  );
  const steps = await applying.catch((error: unknown) => {
    if (isFrameMoved(error)) return undefined;
    throw error;
  });
  if (steps === undefined) return undefined;
  return { steps, anchors: anchored.flatMap((reading) => reading()) };
}
