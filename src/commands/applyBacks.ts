import { applyChanges, type Lead } from '../excel/applyChanges';
import { CutOff } from '../excel/cutOff';
import type { ExcelContext } from '../excel/host';
import type { CapturedPlan } from '../workbook/revert/capture';
import { framesThrough } from '../workbook/revert/frames';
import { backCapture, type BackChange } from '../workbook/revert/takeBack';

const isOutline = ({ change }: BackChange): boolean => change.edit === 'group';

/** What the first changes and those behind them found; of changes that were left out nothing is known. */
function joined(
  upper: CapturedPlan,
  lower: CapturedPlan,
  done: number,
  isLeftOut: readonly boolean[],
): CapturedPlan {
  const found = [...lower.steps];
  const steps = isLeftOut.map((leftOut) => (leftOut ? {} : (found.shift() ?? {})));
  return { anchors: upper.anchors, steps: [...upper.steps.slice(0, done), ...steps] };
}

/**
 * Takes changes back, and goes on where Excel cut that off: a plan of which a part is taken back is nobody's. Rows
 * of an outline that was taken apart meanwhile are left as they are; anything else is tried once more.
 *
 * @param again how often it may be gone on with.
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
    if (!(thrown instanceof CutOff)) throw thrown;
    const { done, reached, captured } = thrown;
    const rest = backs.slice(done);
    const isLeftOut = rest.map((back, place) => done + place === reached && isOutline(back));
    const wasOutline = isLeftOut.includes(true);
    if (!wasOutline && again === 0) throw thrown;
    const behind = { anchors: [], frames: framesThrough(lead.frames, changes.slice(0, done)) };
    const left = rest.filter((_back, place) => !isLeftOut[place]);
    const found = await applyBacks(context, left, behind, wasOutline ? again : again - 1);
    if (found === undefined) throw thrown;
    return joined(captured, found, done, isLeftOut);
  }
}
