import { calendarKinds, calendarOf } from '../../../src/project/calendar/calendarKind';
import { isWorkingDay } from '../../../src/project/calendar/workingDays';
import { parseIsoDay } from '../../../src/project/values/day';
import { choiceLists } from '../../../src/words/choiceLists';

const start = parseIsoDay('2026-09-14')!;
const worked = (kind: (typeof calendarKinds)[number], date: string) =>
  isWorkingDay(calendarOf(kind, 2026, 2026, start), parseIsoDay(date)!);

test('every rule has its words, and so has a calendar from a file', () => {
  const ids = choiceLists.calendarKind.map(({ id }) => id);
  expect([...ids].sort()).toEqual([...calendarKinds, 'imported'].sort());
});

test.each([
  // an ordinary Saturday, the Saturday a week later, the make-up Sunday, a day of the National holiday
  ['prc', false, false, true, false],
  ['prc-six-days', true, true, true, false],
  ['prc-big-small', true, false, true, false],
  ['mon-fri', false, false, false, true],
  ['mon-sat', true, true, false, true],
  ['every-day', true, true, true, true],
] as const)('%s', (kind, first, second, makeUp, holiday) => {
  expect(worked(kind, '2026-09-19')).toBe(first);
  expect(worked(kind, '2026-11-07')).toBe(kind === 'prc-big-small' ? false : first);
  expect(worked(kind, '2026-11-14')).toBe(kind === 'prc-big-small' ? true : second);
  expect(worked(kind, '2026-09-20')).toBe(makeUp);
  expect(worked(kind, '2026-10-01')).toBe(holiday);
});
