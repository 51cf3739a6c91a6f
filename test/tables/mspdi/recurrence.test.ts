import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { recurrence } from '../../../src/tables/mspdi/recurrence';

function days(fields: Record<string, number>, from: string, to: string): string[] | undefined {
  const children = Object.entries(fields).map(([name, value]) => ({
    name,
    text: String(value),
    children: [],
  }));
  const spans = recurrence({ name: 'Exception', text: '', children }, parseIsoDay(from)!, parseIsoDay(to)!);
  return spans?.map(({ first, last }) =>
    first === last ? formatIsoDay(first) : `${formatIsoDay(first)}/${formatIsoDay(last)}`,
  );
}

test.each([
  ['every day', { Type: 1 }, '2026-09-14', '2026-09-18', ['2026-09-14/2026-09-18']],
  ['without a kind', { Type: 9 }, '2026-09-14', '2026-09-18', ['2026-09-14/2026-09-18']],
  [
    'every third day',
    { Type: 7, Period: 3 },
    '2026-09-14',
    '2026-09-20',
    ['2026-09-14', '2026-09-17', '2026-09-20'],
  ],
  [
    'Saturdays and Sundays of every other week, weeks beginning on Sunday',
    { Type: 6, DaysOfWeek: 65, Period: 2 },
    '2026-09-14',
    '2026-10-04',
    ['2026-09-19', '2026-09-27', '2026-10-03'],
  ],
  [
    '1 May every year',
    { Type: 2, Month: 4, MonthDay: 1 },
    '2026-01-01',
    '2028-12-31',
    ['2026-05-01', '2027-05-01', '2028-05-01'],
  ],
  ['29 February', { Type: 2, Month: 1, MonthDay: 29 }, '2026-01-01', '2029-12-31', ['2028-02-29']],
  [
    'last Monday in May',
    { Type: 3, Month: 4, MonthItem: 4, MonthPosition: 4 },
    '2026-01-01',
    '2027-12-31',
    ['2026-05-25', '2027-05-31'],
  ],
  [
    'the 15th of every second month',
    { Type: 4, MonthDay: 15, Period: 2 },
    '2026-09-14',
    '2027-01-31',
    ['2026-09-15', '2026-11-15', '2027-01-15'],
  ],
  [
    'second weekday of the month',
    { Type: 5, MonthItem: 1, MonthPosition: 1, Period: 1 },
    '2026-08-01',
    '2026-09-30',
    ['2026-08-04', '2026-09-02'],
  ],
  [
    'first day of the weekend',
    { Type: 5, MonthItem: 2, MonthPosition: 0 },
    '2026-08-01',
    '2026-09-30',
    ['2026-08-01', '2026-09-05'],
  ],
  [
    'two times',
    { Type: 6, DaysOfWeek: 2, EnteredByOccurrences: 1, Occurrences: 2 },
    '2026-09-14',
    '2026-12-31',
    ['2026-09-14', '2026-09-21'],
  ],
  ['backwards', { Type: 1 }, '2026-09-18', '2026-09-14', []],
])('%s', (_name, fields, from, to, expected) => {
  expect(days(fields as Record<string, number>, from, to)).toEqual(expected);
});

test('a kind that nobody knows', () => {
  expect(days({ Type: 8 }, '2026-09-14', '2026-09-18')).toBeUndefined();
});
