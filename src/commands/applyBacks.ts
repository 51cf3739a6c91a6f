import { applyChanges, type Lead } from '../excel/applyChanges';
import { CutOff } from '../excel/cutOff';
import type { ExcelContext } from '../excel/host';
import { toHostError } from '../excel/hostError';
import type { CapturedPlan } from '../workbook/revert/capture';
import { framesThrough } from '../workbook/revert/frames';
import { backCapture, foundFirst, type BackChange } from '../workbook/revert/takeBack';
import { isOutlineRefused } from './withoutRefusedOutline';

/** How far a taking back came. */
interface Cut extends Pick<CutOff, 'done' | 'reached'> {
  /** Absent where nothing was done. */
  readonly captured?: CapturedPlan;
  /** What stands at `reached` is a group of rows that is not there any more. */
  readonly isOutlineLost: boolean;
}

function cutOf(thrown: unknown, backs: readonly BackChange[]): Cut | undefined {
  const isCut = thrown instanceof CutOff;
  const { done, reached, captured } = isCut ? thrown : { done: 0, reached: 0 };
  const error = toHostError(isCut ? thrown.cause : thrown);
  const isOutlineLost =
    error !== undefined && isOutlineRefused(error) && backs[reached]?.change.edit === 'group';
  return isCut || isOutlineLost ? { done, reached, captured, isOutlineLost } : undefined;
}

/** What was found in two goes; the second began with changes that the first may have made. */
function joined(
  backs: readonly BackChange[],
  { done, reached, captured, isOutlineLost }: Cut,
  later: CapturedPlan,
): CapturedPlan {
  const found = [...later.steps];
  const steps = backs.map((back, step) => {
    const first = captured?.steps[step];
    if (first !== undefined && step < done) return first;
    if (isOutlineLost && step === reached) return { leftOut: true as const };
    const again = found.shift() ?? {};
    return first === undefined ? again : foundFirst(back, first, again);
  });
  return { anchors: captured?.anchors ?? later.anchors, steps };
}

/**
 * Takes changes back, and goes on where Excel cut that off: a plan of which a part is taken back is nobody's. Rows
 * of an outline that was taken apart meanwhile are left as they are; of anything else what is left is tried once more.
 *
 * @param again how often it may be gone on with; a lost outline does not count.
 * @returns what the changes found; `undefined` where tables stand elsewhere and nothing was done.
 */
export async function applyBacks(
  context: ExcelContext,
  backs: readonly BackChange[],
  lead: Lead,
  again = 1,
): Promise<CapturedPlan | undefined> {
  const changes = backs.map(({ change }) => change);
  try {
    return await applyChanges(context, changes, backs.map(backCapture), lead);
  } catch (thrown) {
    const cut = cutOf(thrown, backs);
    if (cut === undefined || (!cut.isOutlineLost && again === 0)) throw thrown;
    const { done, reached, captured, isOutlineLost } = cut;
    const left = backs.filter((_back, step) => step >= done && !(isOutlineLost && step === reached));
    const frames = framesThrough(lead.frames, changes.slice(0, done));
    const behind = { anchors: captured === undefined ? lead.anchors : [], frames };
    const later = await applyBacks(context, left, behind, isOutlineLost ? again : again - 1);
    if (later === undefined && captured === undefined) return undefined;
    if (later === undefined) throw thrown;
    return joined(backs, cut, later);
  }
}
