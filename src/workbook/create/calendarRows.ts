import { lastPublishedYear, prcDay } from '../../project/calendar/prcHolidays';
import { prcCalendar } from '../../project/calendar/prcCalendar';
import { mondayToFriday, mondayToSaturday } from '../../project/calendar/weeklyCalendars';
import { isWorkingDay } from '../../project/calendar/workingDays';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import { civilDate, type Day } from '../../project/values/day';
import { choiceWord } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import type { RowValues } from './newTable';

/** The rules that a calendar can be made by. */
export type CalendarKind = 'prc' | 'mon-fri' | 'mon-sat';

/**
 * The calendar of whole years by a rule.
 *
 * @example
 * calendarOf('mon-sat', 2026, 2026).dayAt.length; //=> 313
 */
export function calendarOf(kind: CalendarKind, firstYear: number, lastYear: number): WorkCalendar {
  const make = { prc: prcCalendar, 'mon-fri': mondayToFriday, 'mon-sat': mondayToSaturday }[kind];
  return make(firstYear, lastYear);
}

function holidayName(kind: CalendarKind, day: Day, language: Language): string {
  const holiday = kind === 'prc' ? prcDay(day).holiday : undefined;
  return holiday === undefined ? '' : holiday[language === 'zh-CN' ? 'zh' : 'en'];
}

/** The rows of the Calendar sheet, a row a day; years whose notice is not out yet are provisional. */
export function calendarRows(kind: CalendarKind, calendar: WorkCalendar, language: Language): RowValues[] {
  const word = (id: 'published' | 'provisional') => choiceWord('calendarStanding', id, language);
  const standing = (day: Day) => {
    if (kind !== 'prc') return '';
    return word(civilDate(day).year <= lastPublishedYear ? 'published' : 'provisional');
  };
  return Array.from({ length: calendar.last - calendar.first + 1 }, (_, offset) => {
    const day = calendar.first + offset;
    return new Map<string, string | number>([
      ['date', day],
      ['working', isWorkingDay(calendar, day) ? 1 : 0],
      ['holiday', holidayName(kind, day, language)],
      ['standing', standing(day)],
    ]);
  });
}
