import { calendarDay } from './dateSerial';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SHIFTS: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };

/**
 * Whether a serial lies in one of Office.js's dynamic periods, such as `ThisMonth` or `AllDatesInPeriodQuarter1`. Weeks
 * start on Sunday.
 * @throws RangeError for a word that is no period
 * @example inDynamicPeriod('Tomorrow', 46280, 46279) //=> true
 */
export function inDynamicPeriod(period: string, serial: number, today: number): boolean {
  const day = Math.floor(serial);
  if (period === 'Today') return day === today;
  if (period === 'Tomorrow') return day === today + 1;
  if (period === 'Yesterday') return day === today - 1;
  if (period === 'YearToDate') return calendarDay(day).year === calendarDay(today).year && day <= today;
  const all = /^AllDatesInPeriod(.+)$/.exec(period)?.[1];
  if (all !== undefined) return inMonthOrQuarter(all, day);
  const relative = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(period);
  if (!relative) throw new RangeError(`"${period}" is not a dynamic filter.`);
  return countOf(relative[2]!, day) === countOf(relative[2]!, today) + SHIFTS[relative[1]!]!;
}

/** The running number of the week, month, quarter or year that a day is in. */
function countOf(unit: string, day: number): number {
  const { year, month } = calendarDay(day);
  if (unit === 'Week') return Math.floor((day - 1) / 7);
  if (unit === 'Year') return year;
  return unit === 'Month' ? year * 12 + month : year * 4 + Math.floor((month - 1) / 3);
}

function inMonthOrQuarter(name: string, day: number): boolean {
  const { month } = calendarDay(day);
  const quarter = /^Quarter([1-4])$/.exec(name)?.[1];
  if (quarter !== undefined) return Math.floor((month - 1) / 3) + 1 === Number(quarter);
  // Excel's own spelling of this one member.
  const index = name === 'Februrary' ? 1 : MONTHS.indexOf(name);
  if (index < 0) throw new RangeError(`"${name}" is not a month or quarter.`);
  return month === index + 1;
}
