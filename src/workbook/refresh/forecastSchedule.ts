import { countWorkingDays } from '../../project/calendar/workingDays';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { ProgressRecord } from '../../project/records/progressRecord';
import type { Task } from '../../project/records/task';
import { durationOf, type Progressed } from '../../project/schedule/buildNetwork';
import { schedule, type Schedule } from '../../project/schedule/schedule';
import { TimeAxis } from '../../project/schedule/timeAxis';
import type { Day } from '../../project/values/day';

/** What a forecast is made from. */
export interface ForecastInput {
  readonly tasks: readonly Task[];
  readonly progress: readonly ProgressRecord[];
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  readonly statusDate: Day | null;
}

/** Working days that are left: as reported, else the share of the duration that is not done. */
function remainingDays(task: Task, { remainingDuration, actualPercent }: ProgressRecord): number {
  if (remainingDuration !== null) return Math.max(0, remainingDuration);
  return durationOf(task) * (1 - Math.min(1, Math.max(0, actualPercent ?? 0)));
}

function progressOf(
  task: Task,
  record: ProgressRecord,
  input: ForecastInput,
  axis: TimeAxis,
): Progressed | undefined {
  const { actualStart, actualFinish } = record;
  if (actualStart === null) return undefined;
  const days = (to: Day) => countWorkingDays(input.calendar, actualStart, to);
  const start = axis.morning(actualStart);
  if (actualFinish !== null)
    return { start, duration: durationOf(task) === 0 ? 0 : Math.max(0, days(actualFinish)) };
  const remaining = remainingDays(task, record);
  const done = input.statusDate === null ? durationOf(task) - remaining : days(input.statusDate);
  return { start, duration: Math.max(0, done) + remaining };
}

/**
 * The schedule as it will probably come: what has started keeps its actual start and takes what is left from
 * the status date on, what has not started begins no earlier than the status date, and everything behind it
 * moves along its links. Without reports it is the plan.
 */
export function forecastSchedule(input: ForecastInput): Schedule {
  const { tasks, calendar, projectStart, statusDate } = input;
  const axis = new TimeAxis(calendar, projectStart);
  const recordOf = new Map(input.progress.map((record) => [record.taskId, record]));
  const progressed = new Map<number, Progressed>();
  const waiting = tasks.map((task, row) => {
    const record = recordOf.get(task.id);
    const fact = record && progressOf(task, record, input, axis);
    if (fact) progressed.set(row, fact);
    if (fact || statusDate === null || statusDate <= projectStart) return task;
    return { ...task, notBefore: Math.max(task.notBefore ?? statusDate, statusDate) };
  });
  return schedule(waiting, calendar, projectStart, {}, progressed);
}
