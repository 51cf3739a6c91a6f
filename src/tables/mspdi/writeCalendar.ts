import type { CalendarException, ExceptionCalendar } from '../../project/calendar/exceptionCalendar';
import { formatIsoDay } from '../../project/values/day';
import { workingTimesXml } from './workingHours';
import { elementXml, fieldsXml } from './xmlText';

function timePeriod({ first, last }: CalendarException): string {
  const FromDate = `${formatIsoDay(first)}T00:00:00`;
  const ToDate = `${formatIsoDay(last)}T23:59:00`;
  return elementXml('TimePeriod', fieldsXml({ FromDate, ToDate }));
}

function timesIf(isWorked: boolean): string {
  return isWorked ? workingTimesXml : '';
}

/** A day of the week by our number, 1 Monday … 7 Sunday; Project's week begins with Sunday 1. */
function weekDay(day: number, isWorked: boolean): string {
  const fields = fieldsXml({ DayType: (day % 7) + 1, DayWorking: isWorked });
  return elementXml('WeekDay', fields + timesIf(isWorked));
}

/** Exceptions as programs before 2007 read them. */
function oldException(exception: CalendarException): string {
  const { isWorked } = exception;
  const fields = fieldsXml({ DayType: 0, DayWorking: isWorked });
  return elementXml('WeekDay', fields + timePeriod(exception) + timesIf(isWorked));
}

function newException(exception: CalendarException): string {
  const { first, last, isWorked, name } = exception;
  return elementXml(
    'Exception',
    fieldsXml({ EnteredByOccurrences: false }) +
      timePeriod(exception) +
      fieldsXml({
        Occurrences: last - first + 1,
        Name: name === '' ? null : name.slice(0, 512),
        Type: 1,
        DayWorking: isWorked,
      }) +
      timesIf(isWorked),
  );
}

/** The project's calendar as the base calendar of a file, its exceptions in both of Project's ways. */
export function calendarXml({ weekdays, exceptions }: ExceptionCalendar, uid: number): string {
  const week = [7, 1, 2, 3, 4, 5, 6].map((day) => weekDay(day, weekdays.includes(day)));
  const old = exceptions.map(oldException);
  return elementXml(
    'Calendar',
    fieldsXml({ UID: uid, Name: 'Standard', IsBaseCalendar: true, BaseCalendarUID: -1 }) +
      elementXml('WeekDays', [...week, ...old].join('')) +
      (exceptions.length === 0 ? '' : elementXml('Exceptions', exceptions.map(newException).join(''))),
  );
}
