import { linkCodes } from '../links/linkCodes';
import { standings } from '../schedule/network';
import type { TimeAxis } from '../schedule/timeAxis';
import type { TrialNetwork } from './trialNetwork';

const { FS, SS, FF } = linkCodes;
const { NOT_STARTED, FINISHED } = standings;

/** Sums of days leave rounding dust. */
const TINY = 1e-6;

/**
 * Some trials side by side: task by task all of them at once, so that a link is looked at once for many trials.
 * Entry `task · width + trial` of an array is a task's in a trial. Nothing is made anew between blocks.
 *
 * The rules are those of the scheduler (`src/project/schedule/passes.ts`), with durations that differ from trial
 * to trial. A lag in per cent stays what it is of the planned duration.
 */
export class TrialBlock {
  /** Working days from start to finish, to be filled before the passes run. */
  readonly duration: Float64Array;
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** The project's finish by trial. */
  readonly projectFinish: Float64Array;
  private readonly late: Float64Array;
  /** The latest start of the summaries that have a slot. */
  private readonly lateStart: Float64Array;

  constructor(
    private readonly trials: TrialNetwork,
    private readonly axis: TimeAxis,
    readonly width: number,
  ) {
    const size = trials.network.count * width;
    this.duration = new Float64Array(size);
    this.start = new Float64Array(size);
    this.finish = new Float64Array(size);
    this.late = new Float64Array(size);
    this.lateStart = new Float64Array(trials.startSlots * width);
    this.projectFinish = new Float64Array(width);
  }

  /** Early times of every task, and the project's finish. */
  forward(): void {
    const { width, start, finish, projectFinish } = this;
    const { network, topology, hasTimes } = this.trials;
    const { isSummary, parent } = network;
    projectFinish.fill(0);
    start.fill(Infinity);
    finish.fill(-Infinity);
    for (let at = 0; at < topology.ordered; at += 1) {
      const task = topology.order[at];
      if (!hasTimes[task]) continue;
      const first = task * width;
      if (isSummary[task] === 0) {
        this.startLeaf(task);
        this.finishLeaf(first);
      }
      const above = parent[task] * width;
      if (above < 0) continue;
      for (let trial = 0; trial < width; trial += 1) {
        if (start[first + trial] < start[above + trial]) start[above + trial] = start[first + trial];
        if (finish[first + trial] > finish[above + trial]) finish[above + trial] = finish[first + trial];
      }
    }
  }

  /** Counts, by task, the trials in which any delay of it would delay the project. */
  countCritical(count: Uint32Array, used: number): void {
    const { width, finish, late, lateStart, projectFinish } = this;
    const { network, topology, hasTimes } = this.trials;
    lateStart.fill(Infinity);
    for (let task = 0; task < network.count; task += 1) late.set(projectFinish, task * width);
    for (let at = topology.ordered - 1; at >= 0; at -= 1) {
      const task = topology.order[at];
      if (!hasTimes[task]) continue;
      this.boundFromAbove(task);
      // What is done cannot slip, and holds up nothing that came before it.
      if (network.standing[task] === FINISHED) continue;
      const first = task * width;
      for (let trial = first; trial < first + used; trial += 1) {
        if (late[trial] - finish[trial] < TINY) count[task] += 1;
      }
      if (Number.isNaN(network.pinned[task])) this.boundPredecessors(task);
    }
  }

  private startLeaf(task: number): void {
    const { width, start } = this;
    const { network, topology, hasTimes } = this.trials;
    const { notBefore, pinned, standing, notStartedBefore, linkFrom } = network;
    const first = task * width;
    const end = first + width;
    if (Number.isNaN(pinned[task])) {
      let isLinked = false;
      start.fill(-Infinity, first, end);
      for (let link = topology.inStart[task]; link < topology.inStart[task + 1]; link += 1) {
        if (!hasTimes[linkFrom[link]]) continue;
        isLinked = true;
        this.startAfter(link, first);
      }
      if (!isLinked) start.fill(0, first, end);
      this.startNoEarlier(notBefore[task], first);
    } else start.fill(pinned[task], first, end);
    if (standing[task] === NOT_STARTED) this.startNoEarlier(notStartedBefore, first);
  }

  /** @param bound an offset, or `NONE`, which holds nothing back. */
  private startNoEarlier(bound: number, first: number): void {
    if (Number.isNaN(bound)) return;
    const { width, start } = this;
    for (let at = first; at < first + width; at += 1) if (start[at] < bound) start[at] = bound;
  }

  private finishLeaf(first: number): void {
    const { width, start, duration, finish, projectFinish } = this;
    for (let trial = 0; trial < width; trial += 1) {
      const end = start[first + trial] + duration[first + trial];
      finish[first + trial] = end;
      if (end > projectFinish[trial]) projectFinish[trial] = end;
    }
  }

  /** Moves the start of the task at `first` to where one of its links lets it begin. */
  private startAfter(link: number, first: number): void {
    const { width, start, finish, duration, axis } = this;
    const { linkFrom, linkType, lag, linkElapsed } = this.trials.network;
    const type = linkType[link];
    const isFromFinish = type === FS || type === FF;
    const source = isFromFinish ? finish : start;
    const from = linkFrom[link] * width;
    const wait = lag[link];
    const isElapsed = linkElapsed[link] !== 0;
    for (let trial = 0; trial < width; trial += 1) {
      const met = source[from + trial];
      let bound = met + wait;
      if (isElapsed) bound = isFromFinish ? axis.afterEvening(met, wait) : axis.afterMorning(met, wait);
      if (type !== FS && type !== SS) bound -= duration[first + trial];
      if (type === FF && bound < 0) bound = 0;
      if (bound > start[first + trial]) start[first + trial] = bound;
    }
  }

  /** A summary hands down what its successors allow: its finish to all below, its start to those that start it. */
  private boundFromAbove(task: number): void {
    const { width, start, late, lateStart, duration } = this;
    const { network, startSlot } = this.trials;
    const { parent, unscheduled, standing, isSummary } = network;
    const above = parent[task];
    if (above < 0 || unscheduled[above]) return;
    const [first, over] = [task * width, above * width];
    for (let trial = 0; trial < width; trial += 1) {
      if (late[over + trial] < late[first + trial]) late[first + trial] = late[over + trial];
    }
    if (startSlot[above] < 0 || standing[task] !== NOT_STARTED) return;
    const [slot, own] = [startSlot[above] * width, startSlot[task] * width];
    for (let trial = 0; trial < width; trial += 1) {
      if (start[first + trial] > start[over + trial] + TINY) continue;
      const latest = lateStart[slot + trial];
      if (isSummary[task]) lateStart[own + trial] = Math.min(lateStart[own + trial], latest);
      else late[first + trial] = Math.min(late[first + trial], latest + duration[first + trial]);
    }
  }

  /** What the predecessors of a task must keep, so that it ends no later than it may. */
  private boundPredecessors(task: number): void {
    const { topology, hasTimes, network } = this.trials;
    for (let link = topology.inStart[task]; link < topology.inStart[task + 1]; link += 1) {
      if (hasTimes[network.linkFrom[link]]) this.boundPredecessor(link, task * this.width);
    }
  }

  private boundPredecessor(link: number, first: number): void {
    const { width, late, lateStart, duration, axis } = this;
    const { network, startSlot } = this.trials;
    const { linkFrom, linkType, lag, linkElapsed, isSummary, standing } = network;
    const type = linkType[link];
    const isFromFinish = type === FS || type === FF;
    const isToStart = type === FS || type === SS;
    const isElapsed = linkElapsed[link] !== 0;
    const wait = lag[link];
    const predecessor = linkFrom[link];
    const from = predecessor * width;
    const isSummaryStart = !isFromFinish && isSummary[predecessor] !== 0;
    // A start that is fact cannot slip.
    if (!isFromFinish && !isSummaryStart && standing[predecessor] !== NOT_STARTED) return;
    const [target, place] = isSummaryStart ? [lateStart, startSlot[predecessor] * width] : [late, from];
    for (let trial = 0; trial < width; trial += 1) {
      const latest = late[first + trial] - (isToStart ? duration[first + trial] : 0);
      let bound = latest - wait;
      if (isElapsed)
        bound = isFromFinish ? axis.beforeEvening(latest, wait) : axis.beforeMorning(latest, wait);
      if (!isFromFinish && !isSummaryStart) bound += duration[from + trial];
      if (bound < target[place + trial]) target[place + trial] = bound;
    }
  }
}
