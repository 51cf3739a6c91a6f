import { dayOf, weekday, type Day } from '../values/day';
import { workCalendar, type WorkCalendar } from './workCalendar';

/**
 * A calendar of whole years in which a rule decides each day.
 *
 * @example
 * yearsCalendar(2026, 2026, () => true).dayAt.length; //=> 365
 */
export function yearsCalendar(
  firstYear: number,
  lastYear: number,
  isWorked: (day: Day) => boolean,
): WorkCalendar {
  const first = dayOf(firstYear, 1, 1)!;
  const last = dayOf(lastYear, 12, 31)!;
  return workCalendar(
    first,
    Array.from({ length: last - first + 1 }, (_, offset) => isWorked(first + offset)),
  );
}

/**
 * The five-day week without holidays.
 *
 * @example
 * mondayToFriday(2026, 2026).dayAt.length; //=> 261
 */
export function mondayToFriday(firstYear: number, lastYear: number): WorkCalendar {
  return yearsCalendar(firstYear, lastYear, (day) => weekday(day) <= 5);
}

/**
 * The six-day week without holidays.
 *
 * @example
 * mondayToSaturday(2026, 2026).dayAt.length; //=> 313
 */
export function mondayToSaturday(firstYear: number, lastYear: number): WorkCalendar {
  return yearsCalendar(firstYear, lastYear, (day) => weekday(day) <= 6);
}
