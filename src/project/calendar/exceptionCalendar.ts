import { weekday, type Day } from '../values/day';
import { yearsCalendar } from './weeklyCalendars';
import { isWorkingDay } from './workingDays';
import type { WorkCalendar } from './workCalendar';

/** Days in a row that are not as the week has them, or that have a name. */
export interface CalendarException {
  readonly first: Day;
  readonly last: Day;
  readonly isWorked: boolean;
  /** Name of the holiday; blank where it has none. */
  readonly name: string;
}

/** A calendar as scheduling tools keep it: a week that repeats, and the days that differ. */
export interface ExceptionCalendar {
  /** The days of the week that are worked, 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
  /** A later one counts where two hold the same day. */
  readonly exceptions: readonly CalendarException[];
}

/**
 * The calendar of whole years by a week and its exceptions.
 *
 * @example
 * const shut = { first: 46279, last: 46280, isWorked: false, name: 'Stocktaking' };
 * workedDays({ weekdays: [1, 2, 3, 4, 5], exceptions: [shut] }, 2026, 2026).dayAt.length; //=> 259
 */
export function workedDays(
  { weekdays, exceptions }: ExceptionCalendar,
  firstYear: number,
  lastYear: number,
): WorkCalendar {
  const week = new Set(weekdays);
  const exceptionAt = exceptionsByDay(exceptions, firstYear, lastYear);
  return yearsCalendar(firstYear, lastYear, (day) => exceptionAt(day)?.isWorked ?? week.has(weekday(day)));
}

/**
 * Finds the exception that holds a day, for days of the years given.
 *
 * @example
 * const shut = { first: 46279, last: 46280, isWorked: false, name: 'Stocktaking' };
 * exceptionsByDay([shut], 2026, 2026)(46280)?.name; //=> 'Stocktaking'
 */
export function exceptionsByDay(
  exceptions: readonly CalendarException[],
  firstYear: number,
  lastYear: number,
): (day: Day) => CalendarException | undefined {
  const { first, last } = yearsCalendar(firstYear, lastYear, () => true);
  const places = new Int32Array(last - first + 1).fill(-1);
  exceptions.forEach((exception, place) => {
    const [from, to] = [Math.max(first, exception.first), Math.min(last, exception.last)];
    if (from <= to) places.fill(place, from - first, to - first + 1);
  });
  return (day) => exceptions[places[day - first] ?? -1];
}

/** The days of the week that are worked more often than not. */
function usualWeek(calendar: WorkCalendar): number[] {
  const balance = new Int32Array(8);
  for (let day = calendar.first; day <= calendar.last; day += 1) {
    balance[weekday(day)] += isWorkingDay(calendar, day) ? 1 : -1;
  }
  return [1, 2, 3, 4, 5, 6, 7].filter((each) => balance[each] > 0);
}

/**
 * Describes a calendar by its usual week and its exceptions, as few as there can be with their names;
 * `workedDays` of it works the same days.
 *
 * @param nameOf name of a day, blank where it has none; a day with a name is always an exception.
 * @example
 * const calendar = workedDays({ weekdays: [1, 2, 3, 4, 5], exceptions: [{ first: 46279, last: 46280, isWorked: false, name: '' }] }, 2026, 2026);
 * asExceptions(calendar, () => '').exceptions; //=> [{ first: 46279, last: 46280, isWorked: false, name: '' }]
 */
export function asExceptions(calendar: WorkCalendar, nameOf: (day: Day) => string): ExceptionCalendar {
  const weekdays = usualWeek(calendar);
  const week = new Set(weekdays);
  const exceptions: CalendarException[] = [];
  for (let day = calendar.first; day <= calendar.last; day += 1) {
    const isWorked = isWorkingDay(calendar, day);
    const name = nameOf(day);
    if (isWorked === week.has(weekday(day)) && name === '') continue;
    const before = exceptions.at(-1);
    if (before?.last === day - 1 && before.isWorked === isWorked && before.name === name) {
      exceptions[exceptions.length - 1] = { ...before, last: day };
    } else exceptions.push({ first: day, last: day, isWorked, name });
  }
  return { weekdays, exceptions };
}
