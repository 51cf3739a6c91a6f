import { countWorkingDays } from '../../project/calendar/workingDays';
import { timeUnitOf } from './mspdiCodes';
import { dayOfFinish, dayOfStart, workingDays, type PlanContext } from './planContext';
import type { RecordFields } from './recordFields';

const MINUTES_A_DAY = 1440;

/** Working days in some elapsed time: those between the task's dates, else by the week. */
function workedIn(elapsedDays: number, fields: RecordFields, context: PlanContext): number {
  const [start, finish] = [fields.moment('Start'), fields.moment('Finish')];
  if (start !== null && finish !== null) {
    const days = countWorkingDays(context.calendar, dayOfStart(start, context), dayOfFinish(finish, context));
    return Math.max(elapsedDays > 0 ? 0.5 : 0, days);
  }
  const { working } = context.calendar;
  const share = working.reduce((sum, worked) => sum + worked, 0) / working.length;
  return Math.max(elapsedDays > 0 ? 0.5 : 0, Math.round(elapsedDays * share * 2) / 2);
}

/** Does the task's duration count nights and days off too? */
export function isElapsed(fields: RecordFields): boolean {
  return timeUnitOf(fields.number('DurationFormat')) === 'elapsed';
}

/**
 * The duration of a task in working days. Elapsed time becomes the working days in it, and is noted, for it
 * will not follow the calendar any more.
 *
 * @returns `''` where the file says none that can be read.
 */
export function readDuration(fields: RecordFields, task: string, context: PlanContext): number | '' {
  const minutes = fields.minutes('Duration');
  const text = fields.text('Duration');
  if (minutes === null) {
    if (text !== '') context.notes.add('unreadableDuration', { task, text });
    return fields.flag('Milestone') ? 0 : '';
  }
  if (!isElapsed(fields)) return workingDays(minutes, context.minutesPerDay);
  const elapsedDays = workingDays(minutes, MINUTES_A_DAY);
  const days = workedIn(elapsedDays, fields, context);
  context.notes.add('elapsedDuration', { task, elapsed: elapsedDays, days });
  return days;
}
