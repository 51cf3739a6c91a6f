import { linkCodes } from '../links/linkCodes';
import type { LinkTable } from '../links/linkTable';
import type { TimeAxis } from '../schedule/timeAxis';
import { bindsStart, linkBound } from './linkBound';
import { boundDay } from './boundDay';
import type { Span } from './span';

/** A task's baseline as the links into it see it. */
export interface LinkedTask {
  readonly baseline: Span;
  /** A milestone that follows work stands on that work's last day, not on the morning after. */
  readonly isMilestone: boolean;
}

/** What the deviation of a predecessor does to its successor over one link. */
export interface LinkMove {
  /** Working days by which the link moves the successor from its baseline: + later, − earlier. */
  readonly days: number;
  /** Working days between what the link allowed and the baseline; 0 where the baseline stood on the link. */
  readonly gap: number;
}

/** Working days that the baseline gives a task. */
function lengthOf({ baseline: { start, finish }, isMilestone }: LinkedTask, axis: TimeAxis): number {
  return isMilestone || start === null || finish === null ? 0 : axis.evening(finish) - axis.morning(start);
}

/**
 * By how much one link moves its successor, where the predecessor left its baseline. A gap that the baseline
 * left open swallows a delay first; a successor that the baseline put before what the link allows (the link
 * came later, or a half day was rounded) keeps that lead.
 * Dates are whole days: where work begins at noon, rounding can take a day from the move.
 *
 * @param from the predecessor's baseline and where it stands now.
 * @returns `null` where a date is missing.
 */
export function linkMove(
  links: LinkTable,
  link: number,
  from: { readonly baseline: Span; readonly current: Span },
  to: LinkedTask,
  axis: TimeAxis,
): LinkMove | null {
  const type = links.type[link];
  const isStart = bindsStart(type);
  const planned = isStart ? to.baseline.start : to.baseline.finish;
  // A finish-to-finish link takes no start before the project's (schedule/passes).
  const shortest = lengthOf(to, axis);
  const boundOf = ({ start, finish }: Span): number | null => {
    if (start === null || finish === null) return null;
    const ends = { start: axis.morning(start), finish: axis.evening(finish) };
    const bound = linkBound(links, link, ends, axis);
    return boundDay(type === linkCodes.FF ? Math.max(bound, shortest) : bound, type, to.isMilestone);
  };
  const [before, now] = [boundOf(from.baseline), boundOf(from.current)];
  if (planned === null || before === null || now === null) return null;
  const at = isStart ? axis.morning(planned) : axis.evening(planned);
  const gap = at - before;
  return { days: gap > 0 ? now - at : now - before, gap: Math.max(0, gap) };
}
