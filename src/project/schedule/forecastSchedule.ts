import type { WorkCalendar } from '../calendar/workCalendar';
import type { ProgressRecord } from '../records/progressRecord';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import type { Progressed } from './buildNetwork';
import { progressOf } from './progressOf';
import { schedule, type Schedule, type ScheduleSettings } from './schedule';
import { TimeAxis } from './timeAxis';

/** What a forecast is made from. */
export interface ForecastInput {
  readonly tasks: readonly Task[];
  readonly progress: readonly ProgressRecord[];
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  readonly statusDate: Day | null;
  readonly criticalSlack?: number;
}

/**
 * The schedule as it will probably come: what has happened stays where it happened, what is left of started
 * work and work that has not started lies behind the status date, and everything after it moves along its
 * links. Without reports, and with a status date no later than the project's first day, it is the plan.
 */
export function forecastSchedule(input: ForecastInput): Schedule {
  const { tasks, calendar, projectStart, statusDate, criticalSlack } = input;
  const axis = new TimeAxis(calendar, projectStart);
  const recordOf = new Map(input.progress.map((record) => [record.taskId, record]));
  const facts = new Map<number, Progressed>();
  tasks.forEach((task, row) => {
    const record = recordOf.get(task.id);
    const fact = record && progressOf(task, record, statusDate, calendar, axis);
    if (fact) facts.set(row, fact);
  });
  const isUnderWay = statusDate !== null && statusDate > projectStart;
  const settings: ScheduleSettings = { criticalSlack, statusDate: isUnderWay ? statusDate : null };
  return schedule(tasks, calendar, projectStart, settings, facts);
}
