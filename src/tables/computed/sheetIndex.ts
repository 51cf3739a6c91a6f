import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { FormulaScope } from '../spec';

/**
 * The working-day index of a date as a formula reads it from the Calendar sheet: one look-up by distance
 * from the first date. A day before the calendar counts as its first day; one beyond its end is an error,
 * which the calling formula shows as blank.
 */
export function sheetIndexFormula(scope: FormulaScope, day: string): string {
  const index = scope.column('calendar', 'index');
  return `INDEX(${index},MAX(${day}-${scope.name('calendarFirst')},0)+1)`;
}

/**
 * The same without a sheet.
 *
 * @returns `null` beyond the calendar's end.
 * @example
 * sheetIndex(mondayToFriday(2026, 2026), 46029); //=> 5
 */
export function sheetIndex(calendar: WorkCalendar, day: number): number | null {
  return calendar.indexOf[Math.max(day - calendar.first, 0)] ?? null;
}
