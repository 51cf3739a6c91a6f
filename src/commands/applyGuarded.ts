import { applyChanges, type OnRequest, type Tail } from '../excel/applyChanges';
import { cutChanges } from '../excel/cutChanges';
import { CutOff } from '../excel/cutOff';
import { isFrameMoved } from '../excel/hands/queueFrames';
import type { ExcelContext } from '../excel/host';
import { toHostError } from '../excel/hostError';
import { requestLimit } from '../excel/requestBatches';
import { tooLarge } from '../excel/tooLarge';
import type { Change } from '../workbook/change';
import type { CapturedPlan } from '../workbook/revert/capture';
import type { Checkpoint, CheckpointTable } from '../workbook/revert/checkpoint';
import { checkpointOf } from '../workbook/revert/checkpointOf';
import { cutShort, type CutPlan } from '../workbook/revert/cutShort';
import { hasConflict } from '../workbook/revert/findConflicts';
import { framesAfter, framesBefore } from '../workbook/revert/frames';
import {
  anchorsAfter,
  keysAfter,
  stillStands,
  withKeys,
  type KeyedTable,
} from '../workbook/revert/keysAfter';
import { tracePlan, type PlanTrace } from '../workbook/revert/planTrace';
import { owedBacks } from '../workbook/revert/owedBacks';
import { owedEntries } from '../workbook/revert/owedEntries';
import { rowHome } from '../workbook/revert/rowHome';
import { backPlan, overtaken, takeBack, type BackChange, type RowHome } from '../workbook/revert/takeBack';
import { underFilters } from '../workbook/underFilters';
import { applyBacks } from './applyBacks';
import { Owing } from './owing';
import type { Reading } from './readFor';

/** How the changes of a plan ended. */
export type GuardedEnd =
  | { readonly conflict: false; readonly checkpoint: Checkpoint | undefined; readonly unanswered?: undefined }
  /** Changes were made, but the answer was too large for Excel: what they overwrote is not known. */
  | { readonly conflict: false; readonly checkpoint: undefined; readonly unanswered: true }
  | Conflict;

/**
 * Somebody had changed what the plan was made from. Either nothing has been done or the changes have been taken
 * back; or, where rows were moved in that very moment, they stand.
 */
interface Conflict {
  readonly conflict: true;
  readonly stands: boolean;
  /** What people typed and is still written over, or a part of the plan that is still to be taken back. */
  readonly owed: Checkpoint | undefined;
}

/** How often cells are written back that were typed into while others were being written back. */
const returns = 3;

/** Share of a request that one change may take, because what it replaces is read in the same one. */
const pieceShare = 3 / 8;

/** Below this no smaller answer would help. */
const leastLimit = 20_000;

/** What applying came to, or `tooLarge` where its answer was and a smaller request can be tried. */
async function answered<Found>(applying: Promise<Found>, limit: number): Promise<Found | 'tooLarge'> {
  try {
    return await applying;
  } catch (error) {
    if (tooLarge(error) !== 'answer' || limit < leastLimit) throw error;
    return 'tooLarge';
  }
}

/** What is done while something is owed to people: where Excel refuses it, its error goes on with the debt. */
async function owing<Done>(work: Promise<Done>, owed: () => Checkpoint | undefined): Promise<Done> {
  try {
    return await work;
  } catch (thrown) {
    const error = toHostError(thrown instanceof CutOff ? thrown.cause : thrown);
    if (error === undefined || error instanceof Owing) throw thrown;
    const debt = owed();
    throw debt ? new Owing(error, debt) : error;
  }
}

/** Writes cells back once more that somebody typed into between our writing and its taking back; tells what is owed. */
async function writeOvertaken(
  context: ExcelContext,
  backs: readonly BackChange[],
  found: CapturedPlan,
  returnsLeft: number,
  trace: PlanTrace,
  home?: RowHome,
): Promise<Checkpoint | undefined> {
  const again = overtaken(backs, found, home);
  if (again.length === 0) return undefined;
  const owed = () => owedBacks(again, trace.snapshot);
  if (returnsLeft === 0) return owed();
  const lead = { anchors: [], frames: framesBefore(trace) };
  const next = await owing(applyBacks(context, again, lead), owed);
  return next ? writeOvertaken(context, again, next, returnsLeft - 1, trace) : owed();
}

/** A checkpoint with the keys that its rows were really left with. */
function keyedAsLeft(
  checkpoint: Checkpoint,
  { snapshot }: PlanTrace,
  left: readonly KeyedTable[],
): Checkpoint {
  const nameOf = ({ table }: CheckpointTable) => snapshot.tables.find(({ id }) => id === table)?.name;
  return { ...checkpoint, tables: checkpoint.tables.map((table) => withKeys(table, left, nameOf)) };
}

/** What was typed and written over. */
function owedOf(trace: PlanTrace, captured: CapturedPlan): Checkpoint | undefined {
  const checkpoint = checkpointOf(trace, captured);
  if (checkpoint === undefined) return undefined;
  const left = keysAfter(trace, captured);
  const entries = owedEntries(checkpoint, trace, captured, left);
  return entries.length === 0 ? undefined : keyedAsLeft({ ...checkpoint, entries }, trace, left);
}

/**
 * Takes a plan back at the very places where its changes were made. It `stands`, and everything is left as it was
 * found, where rows were moved since the changes were made. Where Excel refuses it, the error is an `Owing`.
 *
 * @param certain the plan without what may have been written or not.
 * @param last what is done when all else has been taken back.
 * @param owed what is to be given back where the plan stands.
 */
async function takenBack(
  context: ExcelContext,
  trace: PlanTrace,
  captured: CapturedPlan,
  certain: CutPlan['certain'] = trace,
  last: readonly BackChange[] = [],
  owed = () => owedOf(trace, captured),
): Promise<Conflict> {
  const backs = [...takeBack(trace, captured), ...last];
  const left = keysAfter(certain, captured);
  const found = await owing(
    applyBacks(context, backs, { anchors: anchorsAfter(left), frames: framesAfter(trace) }),
    owed,
  );
  if (found === undefined) return { conflict: true, stands: true, owed: owed() };
  if (stillStands(left, found.anchors)) {
    const home = rowHome(left, captured.anchors, trace.snapshot);
    const over = await writeOvertaken(context, backs, found, returns, trace, home);
    return { conflict: true, stands: false, owed: over };
  }
  // Rows changed places while their number stayed: what was written back landed in others, and is undone again.
  const forth = takeBack(backPlan(backs), found);
  await owing(applyBacks(context, forth, { anchors: [], frames: framesBefore(trace) }), owed);
  return { conflict: true, stands: true, owed: owed() };
}

/**
 * Takes back what was made of a plan before Excel refused the rest, so that nothing has been done. What cannot be
 * taken back at its places, because rows came or went since, is owed whole: a part of a plan helps nobody.
 *
 * @returns how that ended; where Excel refused it too, its error.
 */
async function takeBackCutOff(
  context: ExcelContext,
  whole: PlanTrace,
  { done, reached, captured }: CutOff,
): Promise<Conflict | Owing | undefined> {
  const { trace, certain, unmade } = cutShort(whole.changes, whole, done, reached);
  const owed = () => {
    const checkpoint = checkpointOf(trace, captured);
    return checkpoint && keyedAsLeft(checkpoint, trace, keysAfter(certain, captured));
  };
  try {
    return { ...(await takenBack(context, trace, captured, certain, unmade, owed)), stands: false };
  } catch (error) {
    if (error instanceof Owing) return error;
    if (toHostError(error) === undefined && !(error instanceof CutOff)) throw error;
    return undefined;
  }
}

/** The end of a plan that was cut off: planned again where tables had moved, else the error of what was refused. */
async function endCutOff(context: ExcelContext, trace: PlanTrace, cutOff: CutOff): Promise<Conflict> {
  const back = await takeBackCutOff(context, trace, cutOff);
  const isMoved = isFrameMoved(cutOff.cause);
  if (isMoved && back !== undefined) {
    if (back instanceof Owing) throw back;
    return back;
  }
  // Where Excel refused the taking back too, what it refused first is what there is to tell.
  const cause = toHostError(cutOff.cause);
  throw cause && back?.owed ? new Owing(cause, back.owed) : cutOff.cause;
}

/**
 * Applies a plan with what it was made from in view. Where rows or columns of its tables came or went since they
 * were read, Excel refuses the request and nothing is done. Else the same request reads the cells that it
 * overwrites: where these are others than the plan took them for (another user typed, or sorted), all is
 * written back at once, so that nothing that anybody typed is lost. Where Excel refuses a change, those before it
 * are taken back before its error goes on.
 *
 * @param limit bytes that one request or its answer may take.
 * @param onRequest told before each request that writes the plan.
 * @param tail what is read behind the plan; it says nothing where there was a conflict.
 */
export async function applyGuarded(
  context: ExcelContext,
  planned: readonly Change[],
  { snapshot, present }: Pick<Reading, 'snapshot'> & Partial<Reading>,
  limit = requestLimit,
  onRequest?: OnRequest,
  tail?: Tail,
): Promise<GuardedEnd> {
  const changes = underFilters(cutChanges(planned, limit * pieceShare), snapshot);
  const trace = tracePlan(changes, snapshot, present);
  const captured = await answered(
    applyChanges(
      context,
      changes,
      trace.captures,
      { anchors: trace.anchors, frames: framesBefore(trace) },
      limit,
      onRequest,
      tail,
    ),
    limit,
  ).catch((error: unknown) => {
    if (!(error instanceof CutOff)) throw error;
    return endCutOff(context, trace, error);
  });
  if (captured === 'tooLarge') return { conflict: false, checkpoint: undefined, unanswered: true };
  if (captured === undefined) return { conflict: true, stands: false, owed: undefined };
  if ('conflict' in captured) return captured;
  if (!hasConflict(trace, captured)) return { conflict: false, checkpoint: checkpointOf(trace, captured) };
  return takenBack(context, trace, captured);
}
