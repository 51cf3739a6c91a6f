import { followsNotices, type CalendarKind } from '../../project/calendar/calendarKind';
import { exceptionsByDay, type ExceptionCalendar } from '../../project/calendar/exceptionCalendar';
import { lastPublishedYear, prcDay } from '../../project/calendar/prcHolidays';
import { isWorkingDay } from '../../project/calendar/workingDays';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import { civilDate, type Day } from '../../project/values/day';
import { choiceWord } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import type { RowValues } from './newTable';

function holidayName(kind: CalendarKind, day: Day, language: Language): string {
  const holiday = followsNotices(kind) ? prcDay(day).holiday : undefined;
  return holiday === undefined ? '' : holiday[language === 'zh-CN' ? 'zh' : 'en'];
}

/** A row a day. */
function dayRows(
  calendar: WorkCalendar,
  holidayOn: (day: Day) => string,
  standingOf: (day: Day) => string,
): RowValues[] {
  return Array.from({ length: calendar.last - calendar.first + 1 }, (_, offset) => {
    const day = calendar.first + offset;
    return new Map<string, string | number>([
      ['date', day],
      ['working', isWorkingDay(calendar, day) ? 1 : 0],
      ['holiday', holidayOn(day)],
      ['standing', standingOf(day)],
    ]);
  });
}

/** The rows of the Calendar sheet, a row a day; years whose notice is not out yet are provisional. */
export function calendarRows(kind: CalendarKind, calendar: WorkCalendar, language: Language): RowValues[] {
  const word = (id: 'published' | 'provisional') => choiceWord('calendarStanding', id, language);
  const standing = (day: Day) => {
    if (!followsNotices(kind)) return '';
    return word(civilDate(day).year <= lastPublishedYear ? 'published' : 'provisional');
  };
  return dayRows(calendar, (day) => holidayName(kind, day, language), standing);
}

/** The rows of a calendar that a file brought: exceptions with their names, no notices. */
export function exceptionCalendarRows(
  { exceptions }: ExceptionCalendar,
  calendar: WorkCalendar,
): RowValues[] {
  const [first, last] = [civilDate(calendar.first).year, civilDate(calendar.last).year];
  const exceptionAt = exceptionsByDay(exceptions, first, last);
  return dayRows(
    calendar,
    (day) => exceptionAt(day)?.name ?? '',
    () => '',
  );
}
