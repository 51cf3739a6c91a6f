import type { AnchorQuery, Capture, Captured, CapturedPlan } from '../workbook/revert/capture';
import type { Change } from '../workbook/change';
import { movesCells } from '../workbook/movesCells';
import { framesThrough, type Frame } from '../workbook/revert/frames';
import { applyChange } from './applyChange';
import { CutOff, cutOffBehind, cutOffWithin } from './cutOff';
import { queueAfter, queueAnchor, queueBefore, type Reading } from './hands/queueCapture';
import { isFrameMoved, queueFrames } from './hands/queueFrames';
import { sheetScope, type SheetScope } from './hands/sheetScope';
import { toHostError } from './hostError';
import { halvedStep, joinedCaptured } from './halvedStep';
import { hasRoom, requestBatches, requestLimit, type Step } from './requestBatches';
import { tooLarge } from './tooLarge';

/** Do cells stand elsewhere after a change, or under another name? What comes behind it is read behind it. */
function endsRun(change: Change): boolean {
  return movesCells(change) || change.edit === 'renameSheet';
}

/** Divides a request into runs. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [[]];
  for (const step of steps) {
    runs[runs.length - 1].push(step);
    if (endsRun(step.change)) runs.push([]);
  }
  return runs;
}

/** Changes that cannot be taken back without knowing whether they were made; every other one can. */
const once: readonly Change['edit'][] = ['addSheet', 'renameSheet', 'name', 'group'];

function isOnce(change: Change): boolean {
  return movesCells(change) || once.includes(change.edit);
}

/** What a step found; of one that was cut off only what was read before it. */
interface StepReading {
  readonly whole: Reading<Captured>;
  readonly before: Reading<Captured>;
}

/** Excel tells of a request that it refused how far it came: which of these words were passed. */
const mark = { read: (first: number) => `read ${first}`, made: (step: number) => `made ${step}` };

/**
 * A run's loads stand together, before its changes and after them: Excel computes only where reading follows writing.
 *
 * @param first number of its first step in the request.
 */
function queueRun(scope: SheetScope, steps: readonly Step[], first: number): StepReading[] {
  const { context } = scope;
  const apply = ({ change }: Step, index: number) => {
    applyChange(scope, change, () => {
      if (isOnce(change)) context.trace(mark.made(first + index));
    });
  };
  const before = steps.map(({ capture }) => queueBefore(scope, capture));
  context.trace(mark.read(first));
  const last = steps.at(-1);
  const isMoving = last !== undefined && endsRun(last.change);
  const staying = isMoving ? steps.slice(0, -1) : steps;
  staying.forEach(apply);
  const after = staying.map(({ capture }) => queueAfter(scope, capture));
  if (isMoving) apply(last, steps.length - 1);
  return before.map((reading, index) => ({
    before: reading,
    whole: () => ({ ...reading(), ...after[index]?.() }),
  }));
}

/** How far a request came: made for certain, and perhaps. */
function progressOf(steps: readonly Step[], marks: ReadonlySet<string>): { done: number; reached: number } {
  const madeLast = steps.findLastIndex((_step, index) => marks.has(mark.made(index)));
  const done = madeLast + 1;
  // Where the loads of the run were not passed nothing of it has been done.
  const runs = runsOf(steps).map((run) => run.length);
  let first = 0;
  for (const length of runs) {
    if (first <= done && marks.has(mark.read(first)) && first + length > done) {
      const next = steps.findIndex(({ change }, index) => index >= done && isOnce(change));
      return { done, reached: next === -1 ? steps.length : next };
    }
    first += length;
  }
  return { done, reached: done };
}

/** What comes before the first change, in the same request. */
export interface Lead {
  /** Tables whose places and keys are read. */
  readonly anchors: readonly AnchorQuery[];
  /** Where tables must stand. */
  readonly frames: readonly Frame[];
}

/** What is read behind the last change, in the same request, where there is room for it. */
export interface Tail {
  /** Bytes of its answer, estimated on the high side. */
  readonly bytes: number;
  readonly queue: () => void;
  /** Told when what was queued has been answered. */
  readonly answered: () => void;
}

/** Hears of each request, from 1, and of how many there are. */
export type OnRequest = (request: number, of: number) => Promise<void>;

const nothingFirst: Lead = { anchors: [], frames: [] };

/** What comes before the first change of a request that follows others: tables must stand as those left them. */
function leadBehind({ frames }: Lead, steps: readonly Step[]): Lead {
  const changes = steps.map(({ change }) => change);
  return { anchors: [], frames: framesThrough(frames, changes) };
}

function marksOf(error: unknown): ReadonlySet<string> {
  const passed = error instanceof Error && 'traceMessages' in error ? error.traceMessages : undefined;
  return new Set(Array.isArray(passed) ? passed.map(String) : []);
}

/** A host that hands on no loads with its error leaves nothing to be taken back by: its error is what there is to tell. */
function cutOffAt(error: unknown, done: number, reached: number, found: () => CapturedPlan): unknown {
  try {
    return new CutOff(done, reached, found(), error);
  } catch (unread) {
    if (toHostError(unread) === undefined) throw unread;
    return error;
  }
}

async function applyAtOnce(
  context: Excel.RequestContext,
  steps: readonly Step[],
  lead: Lead,
  tail: Tail | undefined,
): Promise<CapturedPlan> {
  const scope = sheetScope(context);
  queueFrames(scope, lead.frames);
  const anchored = lead.anchors.map((query) => queueAnchor(scope, query));
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const readings: StepReading[] = [];
  for (const run of runsOf(steps)) readings.push(...queueRun(sheetScope(context), run, readings.length));
  const anchors = () => anchored.flatMap((reading) => reading());
  if (tail) {
    // Computing was put off; what is read now must be what the changes come to.
    context.application.calculate('Recalculate');
    tail.queue();
  }
  try {
    await context.sync();
  } catch (error) {
    const { done, reached } = progressOf(steps, marksOf(error));
    if (reached === 0) throw error;
    throw cutOffAt(error, done, reached, () => ({
      steps: readings.slice(0, reached).map(({ before }) => before()),
      anchors: anchors(),
    }));
  }
  tail?.answered();
  return { steps: readings.map(({ whole }) => whole()), anchors: anchors() };
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
  const behind = leadBehind(lead, steps.length > 1 ? upper : []);
  const second = await applyBatch(context, lower, behind).catch((error: unknown) => {
    throw steps.length > 1 ? cutOffBehind(first, error) : cutOffWithin(first, error);
  });
  const found =
    steps.length > 1 ? [...first.steps, ...second.steps] : [joinedCaptured(first.steps[0], second.steps[0])];
  return { steps: found, anchors: first.anchors };
}

/** Of a request that is too large nothing was done: it is made again in halves. */
async function applyBatch(
  context: Excel.RequestContext,
  steps: readonly Step[],
  lead: Lead,
  tail?: Tail,
): Promise<CapturedPlan> {
  try {
    return await applyAtOnce(context, steps, lead, tail);
  } catch (error) {
    const isTooLarge = !(error instanceof CutOff) && tooLarge(error) === 'request';
    const halves = isTooLarge ? await applyHalves(context, steps, lead) : undefined;
    if (halves === undefined) throw error;
    return halves;
  }
}

/**
 * Applies a plan in its order: one round trip, more only where a request or its answer would pass Excel's
 * limit of 5 MB. No changes, no round trip. In the same requests it reads what the changes are about to alter.
 * After an error the earlier changes have been made (Excel has no roll-back): a `CutOff` tells how far it came.
 *
 * @param captures what to read for each change; as many as there are changes, or none at all.
 * @param lead what comes before the first change. Where a table stands elsewhere nothing is done and nothing
 *   answered. Of later requests each demands that tables stand as those before it left them, else it is a `CutOff`.
 * @param limit bytes that one request or its answer may take, as estimated; a request that Excel still refuses
 *   for its size is halved.
 * @param onRequest told before each request; it goes out when the answer is there.
 * @param tail what is read behind the last change; left out where the answer would grow too large.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  captures: readonly Capture[] = [],
  lead: Lead = nothingFirst,
  limit = requestLimit,
  onRequest: OnRequest = () => Promise.resolve(),
  tail?: Tail,
): Promise<CapturedPlan | undefined> {
  if (changes.length === 0) return { steps: [], anchors: [] };
  const steps = changes.map((change, index) => ({ change, capture: captures[index] ?? {} }));
  // One after the other: Excel takes a request at a time, and later changes build on earlier ones.
  const batches = requestBatches(steps, limit);
  const applying = batches.reduce<Promise<CapturedPlan>>(
    async (before, batch, index) => {
      const done = await before;
      await onRequest(index + 1, batches.length);
      const isLast = index === batches.length - 1;
      const behind = tail && isLast && hasRoom(batch, tail.bytes, limit) ? tail : undefined;
      const first = index === 0 ? lead : leadBehind(lead, batches.slice(0, index).flat());
      const now = await applyBatch(context, batch, first, behind).catch((error: unknown) => {
        throw index === 0 ? error : cutOffBehind(done, error);
      });
      return { steps: [...done.steps, ...now.steps], anchors: [...done.anchors, ...now.anchors] };
    },
    Promise.resolve({ steps: [], anchors: [] }),
  );
  return applying.catch((error: unknown) => {
    if (isFrameMoved(error)) return undefined;
    throw error;
  });
}
