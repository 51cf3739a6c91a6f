import { linkCodes } from '../links/linkCodes';
import type { Network } from './network';
import { driverCodes, reached, type Times } from './passes';
import type { TimeAxis } from './timeAxis';
import type { Topology } from './topology';

const { FS, SS, FF } = linkCodes;
const { BY_LINK } = driverCodes;

/** Halves and per cents leave rounding dust. */
const TINY = 1e-6;

/** Does the link by itself give the start that its successor has? */
function isDriving(network: Network, times: Times, axis: TimeAxis, link: number): boolean {
  const from = network.linkFrom[link];
  const to = network.linkTo[link];
  const type = network.linkType[link];
  const bound = reached(network, axis, link, times.earlyStart[from], times.earlyFinish[from]);
  const shift = type === FS || type === SS ? 0 : network.duration[to];
  const start = type === FF ? Math.max(0, bound - shift) : bound - shift;
  return Math.abs(start - times.earlyStart[to]) < TINY;
}

/**
 * The longest path: every task from which an unbroken chain of driving links leads to a task that ends last.
 * It stays the same whatever deadlines and thresholds say, which is where it differs from the critical tasks;
 * of several chains of the same length all are in it. (The term and the rule are Primavera's; Project has the
 * critical flag only.) Summaries are not in it; a link from one leads to the tasks that end, or start, with it.
 *
 * @returns 1 for every task on the path, by row.
 */
export function longestPath(network: Network, times: Times, topology: Topology, axis: TimeAxis): Uint8Array {
  const { count, isSummary, linkFrom, linkType, parent, unscheduled } = network;
  const { earlyStart, earlyFinish, driver, projectFinish } = times;
  const isOn = new Uint8Array(count);
  /** Summaries whose end (or start) hands the path down to the children that share it. */
  const byFinish = new Uint8Array(count);
  const byStart = new Uint8Array(count);

  for (let at = topology.ordered - 1; at >= 0; at -= 1) {
    const task = topology.order[at];
    if (unscheduled[task] || earlyFinish[task] === -Infinity) continue;
    const above = parent[task];
    if (above >= 0 && byFinish[above] && earlyFinish[task] > earlyFinish[above] - TINY) byFinish[task] = 1;
    if (above >= 0 && byStart[above] && earlyStart[task] < earlyStart[above] + TINY) byStart[task] = 1;
    if (isSummary[task]) continue;
    const isLast = earlyFinish[task] > projectFinish - TINY;
    if (!isLast && !byFinish[task] && !byStart[task]) continue;
    isOn[task] = 1;
    if (driver[task] !== BY_LINK) continue;
    for (let link = topology.inStart[task]; link < topology.inStart[task + 1]; link += 1) {
      const from = linkFrom[link];
      if (unscheduled[from] || earlyFinish[from] === -Infinity) continue;
      if (!isDriving(network, times, axis, link)) continue;
      const type = linkType[link];
      (type === FS || type === FF ? byFinish : byStart)[from] = 1;
    }
  }
  return isOn;
}
