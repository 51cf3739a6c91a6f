import fc from 'fast-check';
import { calendarKinds, calendarOf } from '../../../src/project/calendar/calendarKind';
import { asExceptions, exceptionsByDay, workedDays } from '../../../src/project/calendar/exceptionCalendar';
import { isWorkingDay } from '../../../src/project/calendar/workingDays';
import { prcDay } from '../../../src/project/calendar/prcHolidays';
import { parseIsoDay } from '../../../src/project/values/day';

const start = parseIsoDay('2026-09-14')!;

test.each(calendarKinds)('%s is a week and its exceptions, there and back', (kind) => {
  const calendar = calendarOf(kind, 2025, 2027, start);
  const described = asExceptions(calendar, (day) => prcDay(day).holiday?.zh ?? '');
  expect(workedDays(described, 2025, 2027)).toEqual(calendar);
});

test('any days at all, there and back', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      fc.array(
        fc.record({
          first: fc.integer({ min: start - 400, max: start + 400 }),
          length: fc.integer({ min: 0, max: 30 }),
          isWorked: fc.boolean(),
          name: fc.constantFrom('', 'a', 'b'),
        }),
      ),
      (weekdays, spans) => {
        const exceptions = spans.map(({ length, ...span }) => ({ ...span, last: span.first + length }));
        const calendar = workedDays({ weekdays, exceptions }, 2025, 2027);
        const exceptionAt = exceptionsByDay(exceptions, 2025, 2027);
        const nameAt = (day: number) => exceptionAt(day)?.name ?? '';
        const described = asExceptions(calendar, nameAt);
        expect(workedDays(described, 2025, 2027)).toEqual(calendar);
        const names = exceptionsByDay(described.exceptions, 2025, 2027);
        const days = Array.from(calendar.working.keys(), (offset) => calendar.first + offset);
        expect(days.map((day) => names(day)?.name ?? '')).toEqual(days.map(nameAt));
      },
    ),
    { numRuns: 60 },
  );
});

test('a later exception counts, also where it lies partly beyond the years', () => {
  const exceptions = [
    { first: 0, last: start, isWorked: false, name: 'before' },
    { first: start, last: 99_999_999, isWorked: true, name: 'after' },
  ];
  const calendar = workedDays({ weekdays: [1, 2, 3, 4, 5], exceptions }, 2026, 2026);
  expect([start - 1, start, start + 6].map((day) => isWorkingDay(calendar, day))).toEqual([
    false,
    true,
    true,
  ]);
});
