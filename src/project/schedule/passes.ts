import { linkCodes } from '../links/linkCodes';
import { standings, type Network } from './network';
import type { TimeAxis } from './timeAxis';
import type { Topology } from './topology';

/** Why a task starts when it does, as numbers. */
export const driverCodes = {
  BY_PROJECT_START: 0,
  BY_LINK: 1,
  BY_NOT_BEFORE: 2,
  BY_PIN: 3,
  BY_ACTUAL_START: 4,
  BY_STATUS_DATE: 5,
  BY_CHILD: 6,
} as const;

const { FS, SS, FF, SF } = linkCodes;
const { NOT_STARTED, STARTED, FINISHED } = standings;
const { BY_PROJECT_START, BY_LINK, BY_NOT_BEFORE, BY_PIN, BY_ACTUAL_START, BY_STATUS_DATE, BY_CHILD } =
  driverCodes;

/** Early and late times as offsets in working days, slack in working days; one entry a task. */
export interface Times {
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  readonly totalSlack: Float64Array;
  readonly freeSlack: Float64Array;
  /** What set the early start. */
  readonly driver: Uint8Array;
  /** The link that set the early start, −1 where no link did. */
  readonly drivingLink: Int32Array;
  /** Of a summary, the child that starts first; −1 else. */
  readonly firstChild: Int32Array;
  /** The latest early finish. */
  readonly projectFinish: number;
}

type EarlyTimes = Pick<
  Times,
  'earlyStart' | 'earlyFinish' | 'driver' | 'drivingLink' | 'firstChild' | 'projectFinish'
>;
type LateTimes = Pick<Times, 'lateStart' | 'lateFinish' | 'freeSlack'>;

/** Where a link lets its successor begin (FS, SS) or end (FF, SF). */
export function reached(
  network: Network,
  axis: TimeAxis,
  link: number,
  start: number,
  finish: number,
): number {
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

/** The lags that are a share of a summary's length, now that it is known. */
function settleShares({ sharesOfSummary, lag }: Network, task: number, span: number): void {
  for (const { link, share } of sharesOfSummary.get(task) ?? []) lag[link] = share * span;
}

/**
 * Early times, by Microsoft Project's rules where tools differ: a task without predecessors starts with the
 * project; one with predecessors starts where its links let it, even before the project where a lead or an
 * SF link says so; a start that follows from an FF link is held at the project start. A pin wins over links,
 * the status date over the pin of work that has not started, and a fact over everything.
 */
function forward(network: Network, topology: Topology, axis: TimeAxis): EarlyTimes {
  const { count, duration, parent, isSummary, notBefore, pinned, standing, unscheduled } = network;
  const { linkFrom, linkType, lag, linkElapsed, notStartedBefore, sharesOfSummary } = network;
  const { inStart, order } = topology;
  const earlyStart = new Float64Array(count);
  const earlyFinish = new Float64Array(count).fill(-Infinity);
  const driver = new Uint8Array(count);
  const drivingLink = new Int32Array(count).fill(-1);
  const firstChild = new Int32Array(count).fill(-1);
  let projectFinish = 0;

  for (let at = 0; at < topology.ordered; at += 1) {
    const task = order[at];
    // A summary in a cycle spans those of its rows that are in none, and so do the summaries above it.
    if (unscheduled[task] && firstChild[task] < 0) continue;
    let start = earlyStart[task];
    let finish = earlyFinish[task];
    if (isSummary[task] === 0) {
      const length = duration[task];
      let driving = -1;
      start = -Infinity;
      for (let link = inStart[task]; link < inStart[task + 1]; link += 1) {
        const from = linkFrom[link];
        // The predecessor has no times.
        if (earlyFinish[from] === -Infinity) continue;
        const type = linkType[link];
        let bound: number;
        if (linkElapsed[link] !== 0)
          bound = reached(network, axis, link, earlyStart[from], earlyFinish[from]);
        else bound = (type === FS || type === FF ? earlyFinish[from] : earlyStart[from]) + lag[link];
        if (type === FF) bound = Math.max(0, bound - length);
        else if (type === SF) bound -= length;
        if (bound > start) {
          start = bound;
          driving = link;
        }
      }
      let by: number = driving >= 0 ? BY_LINK : BY_PROJECT_START;
      if (driving < 0) start = 0;
      if (notBefore[task] > start) {
        start = notBefore[task];
        by = BY_NOT_BEFORE;
      }
      if (!Number.isNaN(pinned[task])) {
        start = pinned[task];
        by = standing[task] === NOT_STARTED ? BY_PIN : BY_ACTUAL_START;
      }
      if (notStartedBefore > start && standing[task] === NOT_STARTED) {
        start = notStartedBefore;
        by = BY_STATUS_DATE;
      }
      driver[task] = by;
      if (by === BY_LINK) drivingLink[task] = driving;
      finish = start + length;
      earlyStart[task] = start;
      earlyFinish[task] = finish;
      if (finish > projectFinish) projectFinish = finish;
    } else {
      // Every child stands in a cycle.
      if (firstChild[task] < 0) continue;
      driver[task] = BY_CHILD;
      if (sharesOfSummary.size > 0) settleShares(network, task, finish - start);
    }
    const above = parent[task];
    if (above >= 0) {
      const first = firstChild[above];
      if (first < 0 || start < earlyStart[above] || (start === earlyStart[above] && task < first)) {
        earlyStart[above] = start;
        firstChild[above] = task;
      }
      if (finish > earlyFinish[above]) earlyFinish[above] = finish;
    }
  }
  return { earlyStart, earlyFinish, driver, drivingLink, firstChild, projectFinish };
}

/** The first leaf of a summary: what a link from the summary's start hangs on. */
function firstLeaf(firstChild: Int32Array, task: number): number {
  let leaf = task;
  while (firstChild[leaf] >= 0) leaf = firstChild[leaf];
  return leaf;
}

/**
 * Late times and free slack. The late finish of an open end is the project finish; a deadline pulls it in,
 * which makes negative slack where it cannot be met; a pinned task is late where it is pinned, whatever
 * follows, and what does not fit before it has negative slack. A summary hands its bound down to its
 * children; a link from its start binds the child that starts first. Of a started task only the finish can
 * still slip, a finished one can neither slip nor bind what was before it. (Microsoft Project's rules.)
 */
function backward(network: Network, topology: Topology, axis: TimeAxis, early: EarlyTimes): LateTimes {
  const { count, duration, remaining, parent, isSummary, pinned, deadline, standing } = network;
  const { unscheduled, linkFrom, linkType, linkElapsed, lag } = network;
  const { inStart, order } = topology;
  const { earlyStart, earlyFinish, firstChild, projectFinish } = early;
  const lateStart = new Float64Array(count);
  const lateFinish = new Float64Array(count).fill(projectFinish);
  const freeSlack = new Float64Array(count).fill(Infinity);

  for (let at = topology.ordered - 1; at >= 0; at -= 1) {
    const task = order[at];
    if (unscheduled[task]) continue;
    const start = earlyStart[task];
    const finish = earlyFinish[task];
    const above = parent[task];
    const stand = standing[task];
    const length = isSummary[task] ? finish - start : duration[task];
    let latest = lateFinish[task];
    if (above >= 0 && !unscheduled[above] && lateFinish[above] < latest) latest = lateFinish[above];
    if (stand === NOT_STARTED && !Number.isNaN(pinned[task])) latest = pinned[task] + length;
    if (deadline[task] < latest) latest = deadline[task];
    if (stand === FINISHED) latest = finish;
    const begin = latest - (stand === STARTED ? remaining[task] : length);
    lateFinish[task] = latest;
    lateStart[task] = begin;
    if (stand === FINISHED) continue;

    for (let link = inStart[task]; link < inStart[task + 1]; link += 1) {
      const from = linkFrom[link];
      if (unscheduled[from] || earlyFinish[from] === -Infinity) continue;
      const type = linkType[link];
      const toStart = type === FS || type === SS;
      const isPlain = linkElapsed[link] === 0;
      const bound = isPlain
        ? (toStart ? begin : latest) - lag[link]
        : allowed(network, axis, link, begin, latest);
      const fromFinish = type === FS || type === FF;
      if (fromFinish) {
        if (bound < lateFinish[from]) lateFinish[from] = bound;
      } else {
        const leaf = isSummary[from] ? firstLeaf(firstChild, from) : from;
        const end = bound + duration[leaf];
        if (standing[leaf] === NOT_STARTED && end < lateFinish[leaf]) lateFinish[leaf] = end;
      }
      const met = isPlain
        ? (fromFinish ? earlyFinish[from] : earlyStart[from]) + lag[link]
        : reached(network, axis, link, earlyStart[from], earlyFinish[from]);
      const free = (toStart ? start : finish) - met;
      if (free < freeSlack[from]) freeSlack[from] = free;
    }
  }
  return { lateStart, lateFinish, freeSlack };
}

/**
 * Total slack is the smaller of start and finish slack, the finish slack once a task has started, 0 when it
 * is finished; a summary has the least of its children's. Free slack without a successor is the total slack;
 * it is never below 0.
 */
function slackOf(network: Network, early: EarlyTimes, late: LateTimes): Float64Array {
  const { count, isSummary, parent, standing, unscheduled } = network;
  const { earlyStart, earlyFinish } = early;
  const { lateStart, lateFinish, freeSlack } = late;
  const totalSlack = new Float64Array(count).fill(Infinity);
  for (let task = count - 1; task >= 0; task -= 1) {
    const above = parent[task];
    if (unscheduled[task]) {
      // A summary in a cycle has the dates of those of its children that are not, and their slack.
      freeSlack[task] = Math.max(0, totalSlack[task]);
      if (above >= 0 && totalSlack[task] < totalSlack[above]) totalSlack[above] = totalSlack[task];
      continue;
    }
    const isFinished = standing[task] === FINISHED;
    let slack = isFinished ? 0 : totalSlack[task];
    if (isSummary[task] === 0) {
      slack = lateFinish[task] - earlyFinish[task];
      if (standing[task] === NOT_STARTED) slack = Math.min(slack, lateStart[task] - earlyStart[task]);
    }
    totalSlack[task] = slack;
    let free = freeSlack[task];
    // A summary moves with its children: it cannot slip further than they can.
    if (free === Infinity || (isSummary[task] && slack < free)) free = slack;
    freeSlack[task] = isFinished || free < 0 ? 0 : free;
    if (above >= 0 && !isFinished && slack < totalSlack[above]) totalSlack[above] = slack;
  }
  return totalSlack;
}

/** Runs the critical path method forward and backward over an ordered network. */
export function passesOver(network: Network, topology: Topology, axis: TimeAxis): Times {
  const early = forward(network, topology, axis);
  const late = backward(network, topology, axis, early);
  return { ...early, ...late, totalSlack: slackOf(network, early, late) };
}
