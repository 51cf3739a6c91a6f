import type { WorkCalendar } from '../../project/calendar/workCalendar';
import { workingDayOnOrBefore } from '../../project/calendar/workingDays';
import type { Day } from '../../project/values/day';
import type { PlanNotes } from './planNote';
import type { Moment, RecordFields } from './recordFields';

/** What the fields of a task are read by. */
export interface PlanContext {
  /** Minutes of a working day. */
  readonly minutesPerDay: number;
  /** Minutes after midnight at which a working day begins and ends. */
  readonly dayStart: number;
  readonly dayFinish: number;
  readonly calendar: WorkCalendar;
  readonly projectStart: Day | null;
  readonly statusDate: Day | null;
  /** Number of the baseline that earned value goes by. */
  readonly baseline: number;
  readonly notes: PlanNotes;
}

/**
 * Working days of some minutes, without rounding dust.
 *
 * @example
 * workingDays(720, 480); //=> 1.5
 */
export function workingDays(minutes: number, minutesPerDay: number): number {
  return Math.round((minutes / minutesPerDay) * 1e4) / 1e4;
}

/** The day of a start: one at the end of a day means the next. */
export function dayOfStart({ day, minutes }: Moment, { dayFinish }: PlanContext): Day {
  return minutes >= dayFinish ? day + 1 : day;
}

/** The day of a finish: one at the very beginning of a day means the working day before. A bare date is itself. */
export function dayOfFinish({ day, minutes }: Moment, { dayStart, calendar }: PlanContext): Day {
  return minutes > 0 && minutes <= dayStart ? workingDayOnOrBefore(calendar, day - 1) : day;
}

/** A moment of a task; one that is there and cannot be read is noted. */
export function momentOf(
  fields: RecordFields,
  name: string,
  task: string,
  { notes }: PlanContext,
): Moment | null {
  const text = fields.text(name);
  const moment = fields.moment(name);
  if (moment === null && text !== '' && text !== 'NA')
    notes.add('unreadableDate', { task, field: name, text });
  return moment;
}
