import { weekday, type Day } from '../values/day';
import { prcCalendar } from './prcCalendar';
import { weekOfSixDays, worksInTurns, yearsCalendar } from './weeklyCalendars';
import type { WorkCalendar } from './workCalendar';

type Maker = (firstYear: number, lastYear: number, projectStart: Day) => WorkCalendar;

/** What a calendar can be made by. The `prc` ones follow the State Council's notices, whatever the week is. */
const makers = {
  prc: (from, to) => prcCalendar(from, to),
  'prc-six-days': (from, to) => prcCalendar(from, to, weekOfSixDays),
  'prc-big-small': (from, to, start) => prcCalendar(from, to, worksInTurns(start)),
  'mon-fri': (from, to) => yearsCalendar(from, to, (day) => weekday(day) <= 5),
  'mon-sat': (from, to) => yearsCalendar(from, to, weekOfSixDays),
  'every-day': (from, to) => yearsCalendar(from, to, () => true),
} as const satisfies Readonly<Record<string, Maker>>;

/** The id of a rule, for ever. */
export type CalendarKind = keyof typeof makers;

/** Every rule, the usual one first. */
export const calendarKinds = Object.keys(makers) as readonly CalendarKind[];

/** Does the rule follow the State Council's notices, which come out year by year? */
export function followsNotices(kind: CalendarKind): boolean {
  return kind.startsWith('prc');
}

/**
 * The calendar of whole years by a rule.
 *
 * @param projectStart the week of this day is the first of six days where weeks of six and five days take turns.
 * @example
 * calendarOf('mon-sat', 2026, 2026, 46279).dayAt.length; //=> 313
 * calendarOf('prc', 2026, 2026, 46279).dayAt.length; //=> 248
 */
export function calendarOf(
  kind: CalendarKind,
  firstYear: number,
  lastYear: number,
  projectStart: Day,
): WorkCalendar {
  return makers[kind](firstYear, lastYear, projectStart);
}
