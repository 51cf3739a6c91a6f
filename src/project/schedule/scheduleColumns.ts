import { linkCodes } from '../links/linkCodes';
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

/** Turns times into what is shown. The times are used up: their slack becomes the columns'. */
export function scheduleColumns(
  network: Network,
  times: Times,
  axis: TimeAxis,
  criticalSlack: number,
): ScheduleColumns {
  const { count, unscheduled, isSummary, linkFrom, standing } = network;
  const { earlyStart, earlyFinish, drivingLink, totalSlack, freeSlack } = times;
  const start = new Int32Array(count);
  const finish = new Int32Array(count);
  const critical = new Uint8Array(count);
  const drivenBy = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const from = earlyStart[row];
    const to = earlyFinish[row];
    const link = drivingLink[row];
    drivenBy[row] = link >= 0 ? linkFrom[link] : -1;
    if (unscheduled[row] || to === -Infinity) {
      start[row] = finish[row] = NO_DAY;
      continue;
    }
    const last = axis.finishDay(to);
    if (to - from >= TINY) {
      start[row] = axis.startDay(from);
      finish[row] = last;
    } else {
      const point = isSummary[row] || standsOnEvening(network, link) ? last : axis.startDay(from);
      start[row] = finish[row] = point;
    }
    if (totalSlack[row] <= criticalSlack + TINY && standing[row] !== FINISHED) critical[row] = 1;
    totalSlack[row] = tidy(totalSlack[row]);
    freeSlack[row] = tidy(freeSlack[row]);
  }
  return {
    start,
    finish,
    startOffset: earlyStart,
    finishOffset: earlyFinish,
    totalSlack,
    freeSlack,
    critical,
    drivenBy,
  };
}
