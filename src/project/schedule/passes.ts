import { FF, FS, SF, SS, type Network } from './network';
import type { TimeAxis } from './timeAxis';
import type { Topology } from './topology';

/** Early and late times as offsets in working days, slack in working days; one entry a task. */
export interface Times {
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  readonly totalSlack: Float64Array;
  readonly freeSlack: Float64Array;
  /** The link that set the early start, −1 where no link did. */
  readonly drivingLink: Int32Array;
  /** The latest early finish. */
  readonly projectFinish: number;
}

/** Where a link lets its successor begin (FS, SS) or end (FF, SF). */
function reached(network: Network, axis: TimeAxis, link: number, start: number, finish: number): number {
  const type = network.linkType[link];
  const lag = network.lag[link];
  const fromFinish = type === FS || type === FF;
  if (network.linkElapsed[link] === 0) return (fromFinish ? finish : start) + lag;
  return fromFinish ? axis.afterEvening(finish, lag) : axis.afterMorning(start, lag);
}

/** The latest time of the predecessor's own end (FS, FF) or begin (SS, SF) that a link allows. */
function allowed(
  network: Network,
  axis: TimeAxis,
  link: number,
  lateStart: number,
  lateFinish: number,
): number {
  const type = network.linkType[link];
  const lag = network.lag[link];
  const bound = type === FS || type === SS ? lateStart : lateFinish;
  if (network.linkElapsed[link] === 0) return bound - lag;
  return type === FS || type === FF ? axis.beforeEvening(bound, lag) : axis.beforeMorning(bound, lag);
}

/**
 * Early times. A task without predecessors starts with the project; one with predecessors starts where its
 * links let it, even before the project where a lead or an SF link says so; a start that follows from an FF
 * link is held at the project start. A pin wins over links. (Microsoft Project's rules.)
 */
function forward(network: Network, topology: Topology, axis: TimeAxis) {
  const { count, duration, parent, isSummary, notBefore, pinned, unscheduled, linkTo, linkType } = network;
  const { outStart, outLinks, inCount, order } = topology;
  const earlyStart = new Float64Array(count).fill(-Infinity);
  const earlyFinish = new Float64Array(count).fill(-Infinity);
  const drivingLink = new Int32Array(count).fill(-1);
  for (let task = 0; task < count; task += 1) if (isSummary[task]) earlyStart[task] = Infinity;

  for (let at = 0; at < topology.ordered; at += 1) {
    const task = order[at];
    if (unscheduled[task]) continue;
    if (!isSummary[task]) {
      if (inCount[task] === 0 || earlyStart[task] === -Infinity) earlyStart[task] = 0;
      if (notBefore[task] > earlyStart[task]) {
        earlyStart[task] = notBefore[task];
        drivingLink[task] = -1;
      }
      if (!Number.isNaN(pinned[task])) {
        earlyStart[task] = pinned[task];
        drivingLink[task] = -1;
      }
      earlyFinish[task] = earlyStart[task] + duration[task];
    }
    const above = parent[task];
    if (above >= 0 && earlyFinish[task] !== -Infinity) {
      earlyStart[above] = Math.min(earlyStart[above], earlyStart[task]);
      earlyFinish[above] = Math.max(earlyFinish[above], earlyFinish[task]);
    }
    if (earlyFinish[task] === -Infinity) continue;
    for (let slot = outStart[task]; slot < outStart[task + 1]; slot += 1) {
      const link = outLinks[slot];
      const successor = linkTo[link];
      let start = reached(network, axis, link, earlyStart[task], earlyFinish[task]);
      if (linkType[link] === FF) start = Math.max(0, start - duration[successor]);
      else if (linkType[link] === SF) start -= duration[successor];
      if (start > earlyStart[successor]) {
        earlyStart[successor] = start;
        drivingLink[successor] = link;
      }
    }
  }
  return { earlyStart, earlyFinish, drivingLink };
}

function latest(finishes: Float64Array): number {
  let end = 0;
  for (const finish of finishes) if (finish > end) end = finish;
  return end;
}

/**
 * Late times and slack. The late finish of an open end is the project finish; a deadline pulls it in, which
 * makes negative slack where it cannot be met; a summary hands its own bound down to its children.
 */
function backward(network: Network, topology: Topology, axis: TimeAxis, early: ReturnType<typeof forward>) {
  const { count, duration, parent, isSummary, pinned, deadline, unscheduled, linkTo, linkType } = network;
  const { outStart, outLinks, order } = topology;
  const { earlyStart, earlyFinish } = early;
  const projectFinish = latest(earlyFinish);
  const lateStart = new Float64Array(count);
  const lateFinish = new Float64Array(count).fill(projectFinish);
  const freeSlack = new Float64Array(count).fill(Infinity);

  for (let at = topology.ordered - 1; at >= 0; at -= 1) {
    const task = order[at];
    const above = parent[task];
    if (above >= 0 && !unscheduled[above]) lateFinish[task] = Math.min(lateFinish[task], lateFinish[above]);
    const length = isSummary[task] ? earlyFinish[task] - earlyStart[task] : duration[task];
    for (let slot = outStart[task]; slot < outStart[task + 1]; slot += 1) {
      const link = outLinks[slot];
      const successor = linkTo[link];
      if (unscheduled[successor]) continue;
      const type = linkType[link];
      const bound = allowed(network, axis, link, lateStart[successor], lateFinish[successor]);
      const fromFinish = type === FS || type === FF;
      const finish = fromFinish ? bound : bound + length;
      if (finish < lateFinish[task]) lateFinish[task] = finish;
      const met = type === FS || type === SS ? earlyStart[successor] : earlyFinish[successor];
      const free = met - reached(network, axis, link, earlyStart[task], earlyFinish[task]);
      if (free < freeSlack[task]) freeSlack[task] = free;
    }
    if (deadline[task] < lateFinish[task]) lateFinish[task] = deadline[task];
    if (!Number.isNaN(pinned[task])) lateFinish[task] = Math.min(lateFinish[task], pinned[task] + length);
    lateStart[task] = lateFinish[task] - length;
    if (freeSlack[task] === Infinity) freeSlack[task] = projectFinish - earlyFinish[task];
  }
  return { lateStart, lateFinish, freeSlack, projectFinish };
}

/** Total slack is the smaller of start and finish slack; a summary has the least of its children's. */
function totalSlackOf(
  network: Network,
  early: ReturnType<typeof forward>,
  late: ReturnType<typeof backward>,
) {
  const totalSlack = new Float64Array(network.count).fill(Infinity);
  for (let task = network.count - 1; task >= 0; task -= 1) {
    if (network.unscheduled[task]) continue;
    if (!network.isSummary[task]) {
      totalSlack[task] = Math.min(
        late.lateStart[task] - early.earlyStart[task],
        late.lateFinish[task] - early.earlyFinish[task],
      );
    }
    const above = network.parent[task];
    if (above >= 0) totalSlack[above] = Math.min(totalSlack[above], totalSlack[task]);
  }
  return totalSlack;
}

/** Runs the critical path method forward and backward over an ordered network. */
export function passesOver(network: Network, topology: Topology, axis: TimeAxis): Times {
  const early = forward(network, topology, axis);
  const late = backward(network, topology, axis, early);
  return { ...early, ...late, totalSlack: totalSlackOf(network, early, late) };
}
