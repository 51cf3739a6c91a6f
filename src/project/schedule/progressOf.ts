import { countWorkingDays } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { ProgressRecord } from '../records/progressRecord';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import { durationOf, type Progressed } from './buildNetwork';
import type { TimeAxis } from './timeAxis';

/** The share that is done, 0–1; out-of-range figures count as the nearest that can be. */
function doneShare({ actualPercent, actualFinish }: ProgressRecord): number {
  if (actualFinish !== null) return 1;
  return Math.min(1, Math.max(0, actualPercent ?? 0));
}

/** A finish is fact: the task takes what lies between its actual dates. */
function finished(
  task: Task,
  start: Day | null,
  finish: Day,
  calendar: WorkCalendar,
  axis: TimeAxis,
): Progressed {
  const planned = durationOf(task);
  // Without an actual start the task took what it was planned to take.
  const begin = start === null ? axis.evening(finish) - planned : axis.morning(start);
  const taken = start === null ? planned : Math.max(0, countWorkingDays(calendar, start, finish));
  const isPoint = planned === 0;
  return {
    start: isPoint ? axis.morning(finish) : begin,
    duration: isPoint ? 0 : taken,
    remaining: 0,
    finished: true,
    startDay: start ?? undefined,
    finishDay: finish,
  };
}

/**
 * What a report makes of a task, by Microsoft Project's rules: the part that is done lies right behind the
 * actual start; what is left follows it, but not before the evening of the status date, for work that was not
 * done by then cannot be done in the past (Project: "Reschedule uncompleted work to start after"). A
 * remaining duration that somebody reported counts from the status date; it replaces what the percentage says
 * is left. At 100 % without a finish the task ends with its duration, at the latest on the status date.
 *
 * @returns `undefined` where the task has not started.
 * @example
 * const calendar = mondayToFriday(2026, 2026);
 * const axis = new TimeAxis(calendar, 46279);
 * const report = { actualStart: 46279, actualFinish: null, actualPercent: 0.25, remainingDuration: null };
 * progressOf({ duration: 4 }, report, 46281, calendar, axis); //=> { start: 0, duration: 6, remaining: 3, finished: false, startDay: 46279, finishDay: undefined }
 */
export function progressOf(
  task: Task,
  record: ProgressRecord,
  statusDate: Day | null,
  calendar: WorkCalendar,
  axis: TimeAxis,
): Progressed | undefined {
  const { actualStart, actualFinish, remainingDuration } = record;
  if (actualFinish !== null) return finished(task, actualStart, actualFinish, calendar, axis);
  if (actualStart === null) return undefined;
  const planned = durationOf(task);
  const share = doneShare(record);
  const start = axis.morning(actualStart);
  const status = statusDate === null ? -Infinity : axis.evening(statusDate);
  if (share === 1 && !remainingDuration) {
    const duration = statusDate === null ? planned : Math.min(planned, Math.max(0, status - start));
    return { start, duration, remaining: 0, finished: true, startDay: actualStart, finishDay: undefined };
  }
  const remaining = Math.max(0, remainingDuration ?? planned * (1 - share));
  const done = remainingDuration === null ? planned * share : Math.max(0, planned - remaining);
  const isReported = remainingDuration !== null && statusDate !== null;
  const resume = Math.max(isReported ? start : start + done, status);
  return {
    start,
    duration: resume - start + remaining,
    remaining,
    finished: false,
    startDay: actualStart,
    finishDay: undefined,
  };
}
