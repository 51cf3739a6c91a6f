import { countWorkingDays } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import { isFinished } from '../records/isFinished';
import type { ProgressRecord } from '../records/progressRecord';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import { durationOf, type Progressed } from './buildNetwork';
import type { TimeAxis } from './timeAxis';

/** The share that is done, 0–1; what is out of range is told as an issue and counts for nothing. */
function doneShare({ actualPercent }: ProgressRecord): number {
  return actualPercent !== null && actualPercent >= 0 && actualPercent <= 1 ? actualPercent : 0;
}

/**
 * Done without anybody saying when: the task ends with its duration behind its actual start, else behind the start
 * of its baseline, else on the status date; never behind the status date.
 */
function finishedSometime(
  task: Task,
  { actualStart, baselineStart }: ProgressRecord,
  statusDate: Day | null,
  axis: TimeAxis,
): Progressed {
  const planned = durationOf(task);
  const status = statusDate === null ? Infinity : axis.evening(statusDate);
  const unknown = statusDate === null ? 0 : Math.max(0, status - planned);
  const assumed =
    baselineStart === null ? unknown : Math.min(axis.morning(baselineStart), Math.max(0, status));
  const begin = actualStart === null ? assumed : axis.morning(actualStart);
  return {
    start: begin,
    duration: Math.min(planned, Math.max(0, status - begin)),
    remaining: 0,
    finished: true,
    startDay: actualStart ?? undefined,
    finishDay: undefined,
  };
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
 * is left. At 100 % (`isFinished`) without a finish the task ends with its duration, at the latest on the status date.
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
  if (isFinished(record)) return finishedSometime(task, record, statusDate, axis);
  if (actualStart === null) return undefined;
  const planned = durationOf(task);
  const share = doneShare(record);
  const start = axis.morning(actualStart);
  const status = statusDate === null ? -Infinity : axis.evening(statusDate);
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
