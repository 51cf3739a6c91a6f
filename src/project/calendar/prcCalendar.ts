import { weekday, type Day } from '../values/day';
import { prcDay } from './prcHolidays';
import { yearsCalendar } from './weeklyCalendars';
import type { WorkCalendar } from './workCalendar';

/**
 * The calendar of the People's Republic of China for whole years: statutory days off and make-up working
 * days as published by the State Council.
 *
 * @param isOrdinarilyWorked what the notices say nothing of; Monday to Friday unless the company works
 *   otherwise.
 * @example
 * prcCalendar(2026, 2026).dayAt.length; //=> 248
 */
export function prcCalendar(
  firstYear: number,
  lastYear: number,
  isOrdinarilyWorked: (day: Day) => boolean = (day) => weekday(day) <= 5,
): WorkCalendar {
  return yearsCalendar(firstYear, lastYear, (day) => {
    const { working, holiday } = prcDay(day);
    return holiday === undefined ? isOrdinarilyWorked(day) : working;
  });
}
