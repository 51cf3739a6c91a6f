import fc from 'fast-check';
import { prcCalendar } from '../../../src/project/calendar/prcCalendar';
import {
  bigAndSmallWeeks,
  mondayToFriday,
  mondayToSaturday,
  weeklyCalendar,
} from '../../../src/project/calendar/weeklyCalendars';
import {
  addWorkingDays,
  countWorkingDays,
  dayOfWorkingIndex,
  finishDay,
  isWorkingDay,
  workingDayIndex,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../src/project/calendar/workingDays';
import { formatIsoDay, parseIsoDay, weekday } from '../../../src/project/values/day';

const day = (iso: string) => parseIsoDay(iso)!;
const first = day('2024-01-01');
const last = day('2028-12-31');

const calendars = [
  ['PRC', prcCalendar(2025, 2027)],
  ['Monday to Friday', mondayToFriday(2025, 2027)],
  ['Monday to Saturday', mondayToSaturday(2025, 2027)],
  ['big and small weeks', bigAndSmallWeeks(2025, 2027, day('2026-09-14'))],
  ['Tuesday, Thursday and Sunday', weeklyCalendar(2025, 2027, [2, 4, 7])],
] as const;

/** Days within the calendar and beyond its ends. */
const anyDay = fc.integer({ min: first, max: last });
const steps = fc.integer({ min: -300, max: 300 });

describe.each(calendars)('%s', (_name, calendar) => {
  const workdaysBetween = (from: number, to: number) => {
    let count = 0;
    for (let at = from; at <= to; at += 1) if (isWorkingDay(calendar, at)) count += 1;
    return count;
  };

  test('a working day and its index are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const worked = workingDayOnOrAfter(calendar, at);
        expect(isWorkingDay(calendar, worked)).toBe(true);
        expect(dayOfWorkingIndex(calendar, workingDayIndex(calendar, worked))).toBe(worked);
        expect(workdaysBetween(at, worked)).toBe(1);
        expect(workingDayOnOrBefore(calendar, at)).toBeLessThanOrEqual(at);
      }),
    );
  });

  test('subtracting takes back what adding gave', () => {
    fc.assert(
      fc.property(anyDay, steps, (at, days) => {
        const worked = workingDayOnOrAfter(calendar, at);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, worked, days), -days)).toBe(worked);
      }),
    );
  });

  test('counting is what a walk from day to day counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (from, length) => {
        const count = countWorkingDays(calendar, from, from + length);
        expect(count).toBe(workdaysBetween(from, from + length));
        expect(countWorkingDays(calendar, from + length, from)).toBe(length === 0 ? count : -count);
      }),
    );
  });

  test('the finish of work counts back to its duration', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (at, duration) => {
        const start = workingDayOnOrAfter(calendar, at);
        expect(countWorkingDays(calendar, start, finishDay(calendar, start, duration))).toBe(duration);
      }),
    );
  });
});

test('big and small weeks take turns, also over the turn of the year', () => {
  const calendar = bigAndSmallWeeks(2026, 2027, day('2026-12-23'));
  const saturdays = ['2026-12-12', '2026-12-19', '2026-12-26', '2027-01-02', '2027-01-09', '2027-01-16'];
  expect(saturdays.map((iso) => isWorkingDay(calendar, day(iso)))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(isWorkingDay(calendar, day('2026-12-27'))).toBe(false);
});

test.each([
  ['2026-02-09', '2026-03-06', 16],
  ['2026-09-14', '2026-10-16', 21],
  ['2026-04-27', '2026-05-15', 13],
  ['2025-09-22', '2025-10-17', 16],
])('PRC working days of the table contract: %s to %s', (from, to, count) => {
  expect(countWorkingDays(prcCalendar(2025, 2026), day(from), day(to))).toBe(count);
});

test.each([
  ['2026-02-09', 10, '2026-02-27'],
  ['2026-09-18', 10, '2026-10-08'],
  ['2026-09-18', 12, '2026-10-10'],
  ['2026-04-30', 5, '2026-05-09'],
])('PRC finishes of the table contract: %s and %i days', (start, days, finish) => {
  const shown = formatIsoDay(finishDay(prcCalendar(2026, 2026), day(start), days));
  expect(shown).toBe(finish);
});

test('a company that works Saturdays keeps the statutory holidays', () => {
  const calendar = prcCalendar(2026, 2026, (at) => weekday(at) <= 6);
  expect(isWorkingDay(calendar, day('2026-09-12'))).toBe(true);
  expect(isWorkingDay(calendar, day('2026-10-03'))).toBe(false);
  expect(isWorkingDay(calendar, day('2026-09-20'))).toBe(true);
});
