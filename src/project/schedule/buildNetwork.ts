import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';
import { FF, FS, NONE, SF, SS, type Network } from './network';
import type { ResolvedLink } from './resolveLinks';
import type { TimeAxis } from './timeAxis';

const typeNumber = { FS, SS, FF, SF } as const;

/** What has happened to a task and what is left of it, in place of its planned duration. */
export interface Progressed {
  /** Start offset that is fact. */
  readonly start: number;
  /** Working days from that start to the actual or expected finish. */
  readonly duration: number;
}

/** A task without a readable duration counts as one day, as in Microsoft Project, until it has one. */
export const ASSUMED_DURATION = 1;

/** Working days that the scheduler takes for a task. */
export function durationOf(task: Task): number {
  return task.duration === null || task.duration < 0 ? ASSUMED_DURATION : task.duration;
}

function leavesBelow(outline: Outline): number[][] {
  const leaves: number[][] = outline.codes.map(() => []);
  outline.codes.forEach((_code, row) => {
    if (outline.isSummary[row]) return;
    for (let at = row; at >= 0; at = outline.parents[at]) leaves[at].push(row);
  });
  return leaves;
}

/** A link to a summary holds for every leaf below it. */
function handedDown(links: readonly ResolvedLink[], outline: Outline): readonly ResolvedLink[] {
  if (!links.some((link) => outline.isSummary[link.to])) return links;
  const leaves = leavesBelow(outline);
  return links.flatMap((link) => leaves[link.to].map((to) => (to === link.to ? link : { ...link, to })));
}

/** Builds the scheduler's arrays from tasks, outline and links. */
export function buildNetwork(
  tasks: readonly Task[],
  outline: Outline,
  resolved: readonly ResolvedLink[],
  axis: TimeAxis,
  progress: ReadonlyMap<number, Progressed>,
): Network {
  const links = handedDown(resolved, outline);
  const count = tasks.length;
  const duration = Float64Array.from(tasks, (task, row) => progress.get(row)?.duration ?? durationOf(task));
  return {
    count,
    duration,
    parent: outline.parents,
    isSummary: outline.isSummary,
    notBefore: Float64Array.from(tasks, ({ notBefore }) =>
      notBefore === null ? NONE : axis.morning(notBefore),
    ),
    pinned: Float64Array.from(tasks, ({ pinned }, row) => {
      const started = progress.get(row);
      if (started) return started.start;
      return pinned === null ? NONE : axis.morning(pinned);
    }),
    deadline: Float64Array.from(tasks, ({ deadline }) => (deadline === null ? NONE : axis.evening(deadline))),
    unscheduled: new Uint8Array(count),
    linkFrom: Int32Array.from(links, ({ from }) => from),
    linkTo: Int32Array.from(links, ({ to }) => to),
    linkType: Uint8Array.from(links, ({ type }) => typeNumber[type]),
    lag: Float64Array.from(links, ({ lag, unit, from }) =>
      unit === 'percent' ? (lag / 100) * duration[from] : lag,
    ),
    linkElapsed: Uint8Array.from(links, ({ unit }) => (unit === 'elapsedDays' ? 1 : 0)),
  };
}
