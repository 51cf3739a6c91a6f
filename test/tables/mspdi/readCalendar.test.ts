import { workedDays } from '../../../src/project/calendar/exceptionCalendar';
import { isWorkingDay } from '../../../src/project/calendar/workingDays';
import { parseIsoDay } from '../../../src/project/values/day';
import { readPlanText, xmlOf } from './planXml';

const times = (...pairs: [string, string][]) =>
  `<WorkingTimes>${pairs.map(([FromTime, ToTime]) => `<WorkingTime>${xmlOf({ FromTime, ToTime })}</WorkingTime>`).join('')}</WorkingTimes>`;
const fullDay = times(['08:00:00', '12:00:00'], ['13:00:00', '17:00:00']);
const period = (from: string, to: string) =>
  `<TimePeriod>${xmlOf({ FromDate: `${from}T00:00:00`, ToDate: `${to}T23:59:00` })}</TimePeriod>`;
const day = (type: number, working: 0 | 1, more = '') =>
  `<WeekDay>${xmlOf({ DayType: type, DayWorking: working })}${more}</WeekDay>`;

/** Project's days, Sunday 1 to Saturday 7. */
const week = (...worked: number[]) =>
  [1, 2, 3, 4, 5, 6, 7]
    .map((type) => (worked.includes(type) ? day(type, 1, fullDay) : day(type, 0)))
    .join('');

function calendarOf(calendars: Record<number, string>, uid = 1) {
  const list = Object.entries(calendars)
    .map(([UID, content]) => `<Calendar>${xmlOf({ UID, Name: `Calendar ${UID}` })}${content}</Calendar>`)
    .join('');
  const xml = `<Project xmlns="http://schemas.microsoft.com/project">${xmlOf({ CalendarUID: uid, MinutesPerDay: 480 })}<Calendars>${list}</Calendars></Project>`;
  const { plan, notes } = readPlanText(xml);
  const works = (date: string) =>
    plan.calendar && isWorkingDay(workedDays(plan.calendar, 2026, 2027), parseIsoDay(date)!);
  return { calendar: plan.calendar, notes: notes.map(({ code }) => code), works };
}

test('a week, and its exceptions in the way of 2007', () => {
  const shut = `<Exception>${period('2026-10-01', '2026-10-07')}${xmlOf({ Name: 'National Day', Type: 1, DayWorking: 0 })}</Exception>`;
  const open = `<Exception>${period('2026-09-20', '2026-09-20')}${xmlOf({ Name: 'Make-up', DayWorking: 1 })}${fullDay}</Exception>`;
  const old = day(0, 0, period('2026-11-02', '2026-11-02'));
  const { calendar, notes, works } = calendarOf({
    1: `<WeekDays>${week(2, 3, 4, 5, 6)}${old}</WeekDays><Exceptions>${shut}${open}</Exceptions>`,
  });
  expect(calendar?.weekdays).toEqual([1, 2, 3, 4, 5]);
  expect(calendar?.exceptions.map(({ name }) => name)).toEqual(['National Day', 'Make-up']);
  expect([works('2026-10-01'), works('2026-10-08'), works('2026-09-20')]).toEqual([false, true, true]);
  // The older way repeats the newer one; where both are there it is not read.
  expect(works('2026-11-02')).toBe(true);
  expect(notes).toEqual([]);
});

test('exceptions in the older way', () => {
  const old = day(0, 0, period('2026-11-02', '2026-11-03'));
  const { works } = calendarOf({ 1: `<WeekDays>${week(2, 3, 4, 5, 6)}${old}</WeekDays>` });
  expect([works('2026-11-02'), works('2026-11-03'), works('2026-11-04')]).toEqual([false, false, true]);
});

test('a calendar on a base: its own days first, and no end of calendars on each other', () => {
  const { works } = calendarOf({
    1: `<BaseCalendarUID>2</BaseCalendarUID><WeekDays>${day(7, 1, fullDay)}</WeekDays>`,
    2: `<WeekDays>${week(2, 3, 4)}</WeekDays>`,
  });
  expect([works('2026-09-14'), works('2026-09-17'), works('2026-09-19')]).toEqual([true, false, true]);
  const ring = {
    1: '<BaseCalendarUID>2</BaseCalendarUID>',
    2: '<BaseCalendarUID>1</BaseCalendarUID>',
  };
  expect(calendarOf(ring).calendar?.weekdays).toEqual([1, 2, 3, 4, 5]);
});

test('weeks that differ for a while', () => {
  const summer = `<WorkWeek>${period('2026-07-06', '2026-07-19')}<Name>Summer</Name><WeekDays>${day(6, 0)}${day(7, 1, fullDay)}</WeekDays></WorkWeek>`;
  const { works } = calendarOf({
    1: `<WeekDays>${week(2, 3, 4, 5, 6)}</WeekDays><WorkWeeks>${summer}</WorkWeeks>`,
  });
  expect([works('2026-07-10'), works('2026-07-11'), works('2026-07-13')]).toEqual([false, true, true]);
  expect([works('2026-07-24'), works('2026-07-25')]).toEqual([true, false]);
});

test('half days, nights, no working day, no such calendar, a recurrence that nobody knows', () => {
  const half = day(7, 1, times(['08:00:00', '12:00:00']));
  const saturdays = calendarOf({ 1: `<WeekDays>${week(2, 3, 4, 5, 6)}${half}</WeekDays>` });
  expect(saturdays).toMatchObject({ calendar: { weekdays: [1, 2, 3, 4, 5, 6] }, notes: ['calendarHours'] });
  const night = day(2, 1, times(['22:00:00', '06:00:00']));
  expect(calendarOf({ 1: `<WeekDays>${night}</WeekDays>` }).notes).toEqual([]);
  expect(calendarOf({ 1: `<WeekDays>${week()}</WeekDays>` })).toMatchObject({
    calendar: undefined,
    notes: ['calendarWithoutWork'],
  });
  expect(calendarOf({ 1: '' }, 7).calendar).toBeUndefined();
  const odd = `<Exception>${period('2026-10-01', '2026-10-07')}${xmlOf({ Type: 8 })}</Exception>`;
  expect(calendarOf({ 1: `<Exceptions>${odd}</Exceptions>` }).notes).toEqual(['recurrenceLeftOut']);
});
