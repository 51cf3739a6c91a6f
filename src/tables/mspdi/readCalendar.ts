import type { CalendarException, ExceptionCalendar } from '../../project/calendar/exceptionCalendar';
import type { PlanNotes } from './planNote';
import { RecordFields } from './recordFields';
import { recurrence } from './recurrence';
import { childOf, childrenOf, type XmlRecord } from './xmlRecord';

/** What counts where a calendar says nothing of a day of the week. */
const ordinaryWeek = [1, 2, 3, 4, 5];

/** Project counts Sunday 1 … Saturday 7; here Monday is 1 and Sunday 7. */
function weekdayOf(dayType: number): number {
  return ((dayType + 5) % 7) + 1;
}

/** Minutes that the working times of a day add up to; `null` where none are named. */
function minutesWorked(day: XmlRecord): number | null {
  const times = childrenOf(childOf(day, 'WorkingTimes'), 'WorkingTime').map((time) => {
    const fields = new RecordFields(time);
    const [from, to] = [fields.timeOfDay('FromTime'), fields.timeOfDay('ToTime')];
    if (from === null || to === null) return 0;
    // A time that ends at midnight ends at 0.
    return to > from ? to - from : to - from + 24 * 60;
  });
  return times.length === 0 ? null : times.reduce((sum, minutes) => sum + minutes, 0);
}

interface Reading {
  readonly minutesPerDay: number;
  readonly notes: PlanNotes;
}

function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

/** A day is worked or it is off; other hours than those of a whole day are noted. */
function isWorked(day: XmlRecord, { minutesPerDay, notes }: Reading): boolean {
  if (!new RecordFields(day).flag('DayWorking')) return false;
  const minutes = minutesWorked(day);
  if (minutes === 0) return false;
  if (minutes !== null && minutes !== minutesPerDay) {
    notes.add('calendarHours', { hours: hoursOf(minutes), day: hoursOf(minutesPerDay) });
  }
  return true;
}

function spanOf(record: XmlRecord) {
  const period = new RecordFields(childOf(record, 'TimePeriod'));
  const [from, to] = [period.moment('FromDate'), period.moment('ToDate')];
  const first = from ?? to;
  if (first === null) return undefined;
  return { first: first.day, last: (to ?? first).day };
}

/** Exceptions as Project has written them since 2007. */
function readException(record: XmlRecord, reading: Reading): CalendarException[] {
  const span = spanOf(record);
  const name = new RecordFields(record).text('Name');
  if (span === undefined) return [];
  const spans = recurrence(record, span.first, span.last);
  if (spans === undefined) reading.notes.add('recurrenceLeftOut', { name });
  const works = isWorked(record, reading);
  return (spans ?? []).map((days) => ({ ...days, isWorked: works, name }));
}

/** Exceptions as older files have them: days of the week without a day of the week. */
function readOldException(record: XmlRecord, reading: Reading): CalendarException[] {
  const span = spanOf(record);
  return span === undefined ? [] : [{ ...span, isWorked: isWorked(record, reading), name: '' }];
}

/** Weeks that differ for a while: every day of them that is named becomes an exception. */
function readWorkWeek(record: XmlRecord, reading: Reading): CalendarException[] {
  const span = spanOf(record);
  if (span === undefined) return [];
  const days = [...childrenOf(record, 'WeekDay'), ...childrenOf(childOf(record, 'WeekDays'), 'WeekDay')];
  return days.flatMap((day) => {
    const dayType = new RecordFields(day).number('DayType') ?? 0;
    if (dayType < 1 || dayType > 7) return [];
    const weekly = ['6', String(1 << (dayType - 1))];
    const rule = {
      name: 'Exception',
      text: '',
      children: ['Type', 'DaysOfWeek'].map((field, at) => ({ name: field, text: weekly[at], children: [] })),
    };
    const works = isWorked(day, reading);
    // The week itself has no name that would say anything on a calendar.
    return (recurrence(rule, span.first, span.last) ?? []).map((each) => ({
      ...each,
      isWorked: works,
      name: '',
    }));
  });
}

interface CalendarDays {
  /** Whether a day of the week is worked; a day that is not named is that of the base calendar. */
  readonly week: ReadonlyMap<number, boolean>;
  readonly exceptions: readonly CalendarException[];
}

function readDays(calendar: XmlRecord, reading: Reading): CalendarDays {
  const days = childrenOf(childOf(calendar, 'WeekDays'), 'WeekDay');
  const typeOf = (day: XmlRecord) => new RecordFields(day).number('DayType') ?? 0;
  const week = new Map(
    days
      .filter((day) => typeOf(day) >= 1 && typeOf(day) <= 7)
      .map((day) => [weekdayOf(typeOf(day)), isWorked(day, reading)] as const),
  );
  const workWeeks = childrenOf(childOf(calendar, 'WorkWeeks'), 'WorkWeek').flatMap((each) =>
    readWorkWeek(each, reading),
  );
  const exceptions = childrenOf(childOf(calendar, 'Exceptions'), 'Exception');
  // Files since 2007 name their exceptions twice, the older way for older programs.
  const own =
    exceptions.length > 0
      ? exceptions.flatMap((each) => readException(each, reading))
      : days.filter((day) => typeOf(day) === 0).flatMap((day) => readOldException(day, reading));
  return { week, exceptions: [...workWeeks, ...own] };
}

/**
 * Reads the calendar of a project: the week that repeats and its exceptions, on those of the calendar that it
 * is based on. A day is worked or off; its hours are not kept.
 *
 * @param calendars the file's calendars by UID.
 * @returns `undefined` where the file has no such calendar, or it has no working day at all.
 */
export function readCalendar(
  calendars: ReadonlyMap<string, XmlRecord>,
  uid: string,
  reading: Reading,
): ExceptionCalendar | undefined {
  const chain: XmlRecord[] = [];
  for (let next = calendars.get(uid); next !== undefined && !chain.includes(next);) {
    chain.unshift(next);
    next = calendars.get(new RecordFields(next).text('BaseCalendarUID'));
  }
  if (chain.length === 0) return undefined;
  const layers = chain.map((calendar) => readDays(calendar, reading));
  const week = new Map(layers.flatMap((layer) => [...layer.week]));
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => week.get(day) ?? ordinaryWeek.includes(day));
  const exceptions = layers.flatMap((layer) => layer.exceptions);
  if (weekdays.length === 0) {
    reading.notes.add('calendarWithoutWork', { name: new RecordFields(chain.at(-1)).text('Name') });
    return undefined;
  }
  return { weekdays, exceptions };
}
