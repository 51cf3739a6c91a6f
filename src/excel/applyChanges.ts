import type { AnchorQuery, Capture, Captured, CapturedPlan } from '../workbook/revert/capture';
import type { Change } from '../workbook/change';
import type { Frame } from '../workbook/revert/frames';
import { applyChange } from './applyChange';
import { queueAfter, queueAnchor, queueBefore, type Reading } from './hands/queueCapture';
import { isFrameMoved, queueFrames } from './hands/queueFrames';
import { sheetScope, type SheetScope } from './hands/sheetScope';
import { halvedStep, joinedCaptured } from './halvedStep';
import { requestBatches, requestLimit, type Step } from './requestBatches';
import { tooLarge } from './tooLarge';

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

/** What comes before the first change, in the same request. */
export interface Lead {
  /** Tables whose places and keys are read. */
  readonly anchors: readonly AnchorQuery[];
  /** Where tables must stand. */
  readonly frames: readonly Frame[];
}

/** Hears of each request, from 1, and of how many there are. */
export type OnRequest = (request: number, of: number) => Promise<void>;

const nothingFirst: Lead = { anchors: [], frames: [] };

async function applyAtOnce(
  context: Excel.RequestContext,
  steps: readonly Step[],
  lead: Lead,
): Promise<CapturedPlan> {
  const scope = sheetScope(context);
  queueFrames(scope, lead.frames);
  const anchored = lead.anchors.map((query) => queueAnchor(scope, query));
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const readings = runsOf(steps).flatMap((run) => queueRun(sheetScope(context), run));
  await context.sync();
  return {
    steps: readings.map((reading) => reading()),
    anchors: anchored.flatMap((reading) => reading()),
  };
}

/** One half after the other; what a single step found is put together again. */
async function applyHalves(
  context: Excel.RequestContext,
  steps: readonly Step[],
  lead: Lead,
): Promise<CapturedPlan | undefined> {
  const half = Math.ceil(steps.length / 2);
  const halves = steps.length > 1 ? [steps.slice(0, half), steps.slice(half)] : halvedStep(steps[0]);
  if (halves === undefined) return undefined;
  const [upper, lower] = halves.map((part) => ('change' in part ? [part] : part));
  const first = await applyBatch(context, upper, lead);
  const second = await applyBatch(context, lower, nothingFirst);
  const found =
    steps.length > 1 ? [...first.steps, ...second.steps] : [joinedCaptured(first.steps[0], second.steps[0])];
  return { steps: found, anchors: first.anchors };
}

/** Of a request that is too large nothing was done: it is made again in halves. */
async function applyBatch(
  context: Excel.RequestContext,
  steps: readonly Step[],
  lead: Lead,
): Promise<CapturedPlan> {
  try {
    return await applyAtOnce(context, steps, lead);
  } catch (error) {
    const halves = tooLarge(error) === 'request' ? await applyHalves(context, steps, lead) : undefined;
    if (halves === undefined) throw error;
    return halves;
  }
}

/**
 * Applies a plan in its order: one round trip, more only where a request or its answer would pass Excel's
 * limit of 5 MB. No changes, no round trip. In the same requests it reads what the changes are about to alter.
 * After an error the earlier changes of the batch have been made (Excel has no roll-back); plans are therefore
 * safe to apply again after reading anew.
 *
 * @param captures what to read for each change; as many as there are changes, or none at all.
 * @param lead what comes before the first change. Where a table stands elsewhere nothing is done and nothing
 *   answered.
 * @param limit bytes that one request or its answer may take, as estimated; a request that Excel still refuses
 *   for its size is halved.
 * @param onRequest told before each request; it goes out when the answer is there.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  captures: readonly Capture[] = [],
  lead: Lead = nothingFirst,
  limit = requestLimit,
  onRequest: OnRequest = () => Promise.resolve(),
): Promise<CapturedPlan | undefined> {
  if (changes.length === 0) return { steps: [], anchors: [] };
  const steps = changes.map((change, index) => ({ change, capture: captures[index] ?? {} }));
  // One after the other: Excel takes a request at a time, and later changes build on earlier ones.
  const batches = requestBatches(steps, limit);
  const applying = batches.reduce<Promise<CapturedPlan>>(
    async (before, batch, index) => {
      const done = await before;
      await onRequest(index + 1, batches.length);
      const now = await applyBatch(context, batch, index === 0 ? lead : nothingFirst);
      return { steps: [...done.steps, ...now.steps], anchors: [...done.anchors, ...now.anchors] };
    },
    Promise.resolve({ steps: [], anchors: [] }),
  );
  return applying.catch((error: unknown) => {
    if (isFrameMoved(error)) return undefined;
    throw error;
  });
}
