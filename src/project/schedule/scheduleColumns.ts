import { linkCodes } from '../links/linkCodes';
import type { Progressed } from './buildNetwork';
import { standings, type Network } from './network';
import type { Times } from './passes';
import type { TimeAxis } from './timeAxis';

const { FS, FF } = linkCodes;
const { FINISHED } = standings;

/** In place of a day: the task has no dates. */
export const NO_DAY = -0x80000000;

/** A schedule as columns, one entry a task: dates for offsets, tidy numbers. */
export interface ScheduleColumns {
  /** Excel serials, or `NO_DAY`. */
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** Working days from the project start to the morning of the start and to the evening of the finish. */
  readonly startOffset: Float64Array;
  readonly finishOffset: Float64Array;
  /** Working days. */
  readonly totalSlack: Float64Array;
  readonly freeSlack: Float64Array;
  /** 1 where the task has no more slack than the threshold and is not finished. */
  readonly critical: Uint8Array;
  /** Row of the predecessor that sets the start, −1 where none does. */
  readonly drivenBy: Int32Array;
}

/** Slack within rounding of a threshold counts as on it. */
const TINY = 1e-6;

/** Takes rounding dust off sums of halves and per cents. */
export function tidy(days: number): number {
  return Math.round(days * 1e4) / 1e4 + 0;
}

/**
 * A milestone that follows the end of work stands on that work's last day; one that a date or a start sets
 * stands on the morning it names.
 */
function standsOnEvening(network: Network, link: number): boolean {
  if (link < 0) return false;
  const type = network.linkType[link];
  return type === FS || type === FF || network.lag[link] > 0;
}

/** The days of the leaves; `NO_DAY` for every other row. */
function leafDays(network: Network, times: Times, axis: TimeAxis) {
  const { count, unscheduled, isSummary } = network;
  const { earlyStart, earlyFinish, drivingLink } = times;
  const start = new Int32Array(count).fill(NO_DAY);
  const finish = new Int32Array(count).fill(NO_DAY);
  for (let row = 0; row < count; row += 1) {
    if (unscheduled[row] || isSummary[row]) continue;
    const from = earlyStart[row];
    const to = earlyFinish[row];
    if (to - from >= TINY) {
      start[row] = axis.startDay(from);
      finish[row] = axis.finishDay(to);
    } else {
      const isEvening = standsOnEvening(network, drivingLink[row]);
      start[row] = finish[row] = isEvening ? axis.finishDay(to) : axis.startDay(from);
    }
  }
  return { start, finish };
}

/** Actual dates are shown as they were reported, also on days off. */
function showFacts(start: Int32Array, finish: Int32Array, progress: ReadonlyMap<number, Progressed>): void {
  for (const [row, { startDay, finishDay }] of progress) {
    if (start[row] === NO_DAY) continue;
    start[row] = startDay ?? start[row];
    finish[row] = finishDay ?? Math.max(finish[row], start[row]);
  }
}

/** A summary spans what is shown below it, milestones too; a row stands below its summary. */
function rollUpDays({ count, parent }: Network, start: Int32Array, finish: Int32Array): void {
  for (let row = count - 1; row >= 0; row -= 1) {
    const above = parent[row];
    if (above < 0 || start[row] === NO_DAY) continue;
    if (start[above] === NO_DAY || start[row] < start[above]) start[above] = start[row];
    if (finish[row] > finish[above]) finish[above] = finish[row];
  }
}

/** Which tasks are critical; their slack loses its rounding dust. */
function judgeSlack(
  { count, standing, unscheduled }: Network,
  times: Times,
  criticalSlack: number,
): Uint8Array {
  const { totalSlack, freeSlack } = times;
  const critical = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    if (unscheduled[row]) continue;
    if (totalSlack[row] <= criticalSlack + TINY && standing[row] !== FINISHED) critical[row] = 1;
    totalSlack[row] = tidy(totalSlack[row]);
    freeSlack[row] = tidy(freeSlack[row]);
  }
  return critical;
}

function predecessors({ count, linkFrom }: Network, { drivingLink }: Times): Int32Array {
  const drivenBy = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    drivenBy[row] = drivingLink[row] >= 0 ? linkFrom[drivingLink[row]] : -1;
  }
  return drivenBy;
}

/** Turns times into what is shown. The times are used up: their slack becomes the columns'. */
export function scheduleColumns(
  network: Network,
  times: Times,
  axis: TimeAxis,
  criticalSlack: number,
  progress: ReadonlyMap<number, Progressed>,
): ScheduleColumns {
  const { start, finish } = leafDays(network, times, axis);
  showFacts(start, finish, progress);
  rollUpDays(network, start, finish);
  return {
    start,
    finish,
    startOffset: times.earlyStart,
    finishOffset: times.earlyFinish,
    critical: judgeSlack(network, times, criticalSlack),
    totalSlack: times.totalSlack,
    freeSlack: times.freeSlack,
    drivenBy: predecessors(network, times),
  };
}
