import { prcDay } from './prcHolidays';
import { yearsCalendar } from './weeklyCalendars';
import type { WorkCalendar } from './workCalendar';

/**
 * The calendar of the People's Republic of China for whole years: statutory days off and make-up working
 * days as published by the State Council.
 *
 * @example
 * prcCalendar(2026, 2026).dayAt.length; //=> 248
 */
export function prcCalendar(firstYear: number, lastYear: number): WorkCalendar {
  return yearsCalendar(firstYear, lastYear, (day) => prcDay(day).working);
}
