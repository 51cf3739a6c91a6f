import { unitCodes } from '../links/linkCodes';
import type { LinkTable } from '../links/linkTable';
import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import { handDown } from './handDown';
import { NONE, standings, type LagShare, type Network } from './network';
import type { TimeAxis } from './timeAxis';

const { percent: PERCENT } = unitCodes;
const { STARTED, FINISHED } = standings;

/** What has happened to a task and what is left of it, in place of its planned duration. */
export interface Progressed {
  /** Start offset that is fact. */
  readonly start: number;
  /** Working days from that start to the actual or expected finish. */
  readonly duration: number;
  /** Working days of it that are left; 0 where the finish is fact. All of it where it is not said. */
  readonly remaining?: number;
  readonly finished?: boolean;
  /** The actual dates to show: they may be days off, which the working-day axis does not know. */
  readonly startDay?: Day;
  readonly finishDay?: Day;
}

/** A task without a readable duration counts as one day, as in Microsoft Project, until it has one. */
export const ASSUMED_DURATION = 1;

/** Working days that the scheduler takes for a task. */
export function durationOf(task: Task): number {
  return task.duration === null || task.duration < 0 ? ASSUMED_DURATION : task.duration;
}

/** The later of two bounds, either of which may be `NONE`. */
function laterOf(one: number, other: number): number {
  return one > other || Number.isNaN(other) ? one : other;
}

/** What binds the tasks one by one: constraints, and facts in their place. */
function boundsOf(
  tasks: readonly Task[],
  { parents, isSummary }: Outline,
  axis: TimeAxis,
  progress: ReadonlyMap<number, Progressed>,
) {
  const count = tasks.length;
  const duration = new Float64Array(count);
  // Most plans constrain few tasks or none: what no task has, all columns share.
  const absent: Float64Array = new Float64Array(count).fill(NONE);
  const own = (column: Float64Array) => (column === absent ? absent.slice() : column);
  let notBefore = absent;
  let pinned = progress.size > 0 ? own(absent) : absent;
  let deadline = absent;
  for (let row = 0; row < count; row += 1) {
    const task = tasks[row];
    duration[row] = durationOf(task);
    if (task.notBefore !== null) (notBefore = own(notBefore))[row] = axis.morning(task.notBefore);
    if (task.deadline !== null) (deadline = own(deadline))[row] = axis.evening(task.deadline);
    if (task.pinned !== null) {
      const at = axis.morning(task.pinned);
      // Project lets a summary be no more than "start no earlier than".
      if (isSummary[row]) (notBefore = own(notBefore))[row] = laterOf(at, notBefore[row]);
      else (pinned = own(pinned))[row] = at;
    }
    if (notBefore !== absent && parents[row] >= 0) {
      notBefore[row] = laterOf(notBefore[parents[row]], notBefore[row]);
    }
  }
  const standing = new Uint8Array(count);
  const remaining = progress.size === 0 ? duration : duration.slice();
  for (const [row, fact] of progress) {
    if (isSummary[row]) continue;
    pinned[row] = fact.start;
    duration[row] = fact.duration;
    standing[row] = fact.finished ? FINISHED : STARTED;
    remaining[row] = fact.finished ? 0 : (fact.remaining ?? fact.duration);
  }
  if (progress.size > 0) finishSummaries(standing, parents, isSummary);
  return { duration, notBefore, pinned, deadline, standing, remaining };
}

/** A summary is finished when everything below it is. */
function finishSummaries(standing: Uint8Array, parents: Int32Array, isSummary: Uint8Array): void {
  const isOpen = new Uint8Array(standing.length);
  for (let row = standing.length - 1; row >= 0; row -= 1) {
    if (isSummary[row] && !isOpen[row]) standing[row] = FINISHED;
    if (parents[row] >= 0 && standing[row] !== FINISHED) isOpen[parents[row]] = 1;
  }
}

/** Lags in working or elapsed days (whose unit is 1): a percentage is one of the predecessor's duration. */
function lagsOf(links: LinkTable, duration: Float64Array, isSummary: Uint8Array) {
  const { from, unit, length } = links;
  const lag = links.lag.subarray(0, length);
  const linkElapsed = unit.subarray(0, length);
  const sharesOfSummary = new Map<number, LagShare[]>();
  for (let link = 0; link < length; link += 1) {
    if (unit[link] === PERCENT) {
      linkElapsed[link] = 0;
      const share = lag[link] / 100;
      lag[link] = share * duration[from[link]];
      if (isSummary[from[link]]) {
        sharesOfSummary.set(from[link], [...(sharesOfSummary.get(from[link]) ?? []), { link, share }]);
      }
    }
  }
  return { lag, linkElapsed, sharesOfSummary };
}

/**
 * Builds the scheduler's arrays from tasks, outline and links. The link table is used up: its columns become
 * the network's.
 *
 * @param progress what has happened, by row.
 * @param statusDate work that has not started begins after this day; `null` leaves it to the plan.
 */
export function buildNetwork(
  tasks: readonly Task[],
  outline: Outline,
  resolved: LinkTable,
  axis: TimeAxis,
  progress: ReadonlyMap<number, Progressed>,
  statusDate: Day | null = null,
): Network {
  const bounds = boundsOf(tasks, outline, axis, progress);
  const links = handDown(resolved, outline);
  return {
    count: tasks.length,
    parent: outline.parents,
    isSummary: outline.isSummary,
    ...bounds,
    notStartedBefore: statusDate === null ? NONE : axis.evening(statusDate),
    unscheduled: new Uint8Array(tasks.length),
    linkFrom: links.from.subarray(0, links.length),
    linkTo: links.to.subarray(0, links.length),
    linkType: links.type.subarray(0, links.length),
    ...lagsOf(links, bounds.duration, outline.isSummary),
  };
}
