import { weekday, type Day } from '../values/day';
import type { WorkCalendar } from './workCalendar';

/** Weekdays (Monday–Friday) up to and including a day, from an origin that never changes. */
function weekdayCount(day: Day): number {
  const weeks = Math.floor((day - 2) / 7);
  return weeks * 5 + Math.min(5, weekday(day));
}

/** The day on which `weekdayCount` reaches a number. */
function weekdayOfCount(count: number): Day {
  const weeks = Math.floor((count - 1) / 5);
  return weeks * 7 + (count - weeks * 5) + 1;
}

/**
 * Is the day worked? Days beyond the calendar's ends follow Monday to Friday.
 *
 * @example
 * isWorkingDay(prcCalendar(2026, 2026), 46305); //=> true
 */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  if (day < calendar.first || day > calendar.last) return weekday(day) <= 5;
  return calendar.working[day - calendar.first] === 1;
}

/**
 * The running number of a day: the working days up to and including it, 1 being the calendar's first
 * working day. A day off has the number of the working day before it.
 *
 * @example
 * workingDayIndex(mondayToFriday(2026, 2026), 46023); //=> 1
 */
export function workingDayIndex(calendar: WorkCalendar, day: Day): number {
  const { first, last, indexOf } = calendar;
  if (day < first) return weekdayCount(day) - weekdayCount(first - 1);
  if (day > last) return indexOf[indexOf.length - 1] + weekdayCount(day) - weekdayCount(last);
  return indexOf[day - first];
}

/**
 * The working day that has a running number; the inverse of `workingDayIndex` on working days.
 *
 * @example
 * dayOfWorkingIndex(mondayToFriday(2026, 2026), 1); //=> 46023
 */
export function dayOfWorkingIndex(calendar: WorkCalendar, index: number): Day {
  const { first, last, dayAt } = calendar;
  if (index < 1) return weekdayOfCount(weekdayCount(first - 1) + index);
  if (index > dayAt.length) return weekdayOfCount(weekdayCount(last) + index - dayAt.length);
  return dayAt[index - 1];
}

/**
 * The first working day on or after a day.
 *
 * @example
 * workingDayOnOrAfter(mondayToFriday(2026, 2026), 46284); //=> 46286
 */
export function workingDayOnOrAfter(calendar: WorkCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : dayOfWorkingIndex(calendar, workingDayIndex(calendar, day) + 1);
}

/**
 * The last working day on or before a day.
 *
 * @example
 * workingDayOnOrBefore(mondayToFriday(2026, 2026), 46284); //=> 46283
 */
export function workingDayOnOrBefore(calendar: WorkCalendar, day: Day): Day {
  return dayOfWorkingIndex(calendar, workingDayIndex(calendar, day));
}

/**
 * The working day that lies a number of working days after (or, negative, before) a day: adding 0 gives the
 * day itself where it is worked, else the next one that is.
 *
 * @example
 * addWorkingDays(prcCalendar(2026, 2026), 46283, 1); //=> 46285
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, days: number): Day {
  return dayOfWorkingIndex(calendar, workingDayIndex(calendar, workingDayOnOrAfter(calendar, day)) + days);
}

/**
 * The finish of work that starts on a day and takes a number of working days (parts of a day count as a
 * whole one): start and finish are both worked.
 *
 * @example
 * finishDay(prcCalendar(2026, 2026), 46062, 10); //=> 46080
 */
export function finishDay(calendar: WorkCalendar, start: Day, duration: number): Day {
  return addWorkingDays(calendar, start, Math.max(0, Math.ceil(duration) - 1));
}

/**
 * Working days from one day to another, both counted; negative where the second is the earlier.
 *
 * @example
 * countWorkingDays(prcCalendar(2026, 2026), 46062, 46087); //=> 16
 */
export function countWorkingDays(calendar: WorkCalendar, from: Day, to: Day): number {
  return from <= to
    ? workingDayIndex(calendar, to) - workingDayIndex(calendar, from - 1)
    : -(workingDayIndex(calendar, from) - workingDayIndex(calendar, to - 1));
}
