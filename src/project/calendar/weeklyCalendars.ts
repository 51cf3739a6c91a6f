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

/**
 * Any weekly pattern without holidays: the days that are worked, 1 Monday … 7 Sunday.
 *
 * @example
 * weeklyCalendar(2026, 2026, [1, 2, 3, 4]).dayAt.length; //=> 209
 */
export function weeklyCalendar(
  firstYear: number,
  lastYear: number,
  workedWeekdays: readonly number[],
): WorkCalendar {
  return yearsCalendar(firstYear, lastYear, (day) => workedWeekdays.includes(weekday(day)));
}

/**
 * Big and small weeks (大小周): six days and five days in turn, without holidays.
 *
 * @param bigWeek any day of a week of six days, from which the turns are counted both ways.
 * @example
 * bigAndSmallWeeks(2026, 2026, 46279).dayAt.length; //=> 287
 */
export function bigAndSmallWeeks(firstYear: number, lastYear: number, bigWeek: Day): WorkCalendar {
  return yearsCalendar(firstYear, lastYear, worksInTurns(bigWeek));
}

/**
 * Is a day worked in a week of six days?
 *
 * @example
 * weekOfSixDays(46284); //=> true
 */
export function weekOfSixDays(day: Day): boolean {
  return weekday(day) <= 6;
}

/**
 * The rule of big and small weeks: is a day worked?
 *
 * @param bigWeek any day of a week of six days.
 * @example
 * [46284, 46291].map(worksInTurns(46279)); //=> [true, false]
 */
export function worksInTurns(bigWeek: Day): (day: Day) => boolean {
  const monday = bigWeek - weekday(bigWeek) + 1;
  return (day) => {
    const isBig = Math.floor((day - monday) / 7) % 2 === 0;
    return weekday(day) <= (isBig ? 6 : 5);
  };
}
