import { civilDate, dayOf, weekday, type Day } from '../../project/values/day';
import { RecordFields } from './recordFields';
import type { XmlRecord } from './xmlRecord';

/** Enough for a day of every week in all the years that Project knows. */
const MOST_DAYS = 62_000;

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Project's bits of the days of the week, Sunday first. */
function isInDaysOfWeek(bits: number, day: Day): boolean {
  return (bits & (1 << (weekday(day) % 7))) !== 0;
}

/** Does a day count as the item: any day, a weekday, a day of the weekend, or from 3 on Sunday, Monday …? */
function isMonthItem(item: number, day: Day): boolean {
  if (item === 0) return true;
  if (item === 1) return weekday(day) <= 5;
  if (item === 2) return weekday(day) > 5;
  return weekday(day) % 7 === item - 3;
}

/** The first … fourth or last day of a month that counts as the item. */
function byPosition(year: number, month: number, item: number, position: number): Day | null {
  const days = Array.from({ length: 31 }, (_, index) => dayOf(year, month, index + 1)).filter(
    (day) => day !== null && isMonthItem(item, day),
  );
  return (position >= 4 ? days.at(-1) : days[position]) ?? null;
}

function monthsFrom(first: Day, last: Day): { year: number; month: number }[] {
  const [from, to] = [civilDate(first), civilDate(last)];
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    year: from.year + Math.floor((from.month - 1 + index) / 12),
    month: ((from.month - 1 + index) % 12) + 1,
  }));
}

function eachDay({ first, last }: Span): Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

/** The days of the months that the rule names. */
function inMonths(span: Span, fields: RecordFields, everyMonth: boolean): (Day | null)[] {
  const number = (name: string) => fields.number(name) ?? 0;
  const isByPosition = fields.text('Type') === '3' || fields.text('Type') === '5';
  const period = Math.max(1, number('Period'));
  return monthsFrom(span.first, span.last)
    .filter(({ month }, index) => (everyMonth ? index % period === 0 : month === number('Month') + 1))
    .map(({ year, month }) =>
      isByPosition
        ? byPosition(year, month, number('MonthItem'), number('MonthPosition'))
        : dayOf(year, month, number('MonthDay')),
    );
}

/** The days of every so many weeks, the first being that of the span's start. Project's weeks begin on Sunday. */
function inWeeks(span: Span, fields: RecordFields): Day[] {
  const bits = fields.number('DaysOfWeek') ?? 0;
  const period = Math.max(1, fields.number('Period') ?? 1);
  const sunday = span.first - (weekday(span.first) % 7);
  return eachDay(span).filter(
    (day) => isInDaysOfWeek(bits, day) && Math.floor((day - sunday) / 7) % period === 0,
  );
}

function daysOf(span: Span, fields: RecordFields): (Day | null)[] | undefined {
  const type = fields.number('Type') ?? 1;
  const period = Math.max(1, fields.number('Period') ?? 1);
  if (type === 1 || type === 7) return eachDay(span).filter((day) => (day - span.first) % period === 0);
  if (type === 2 || type === 3) return inMonths(span, fields, false);
  if (type === 4 || type === 5) return inMonths(span, fields, true);
  return type === 6 ? inWeeks(span, fields) : undefined;
}

/** Days in a row as spans. */
function spansOf(days: readonly Day[]): Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const before = spans.at(-1);
    if (before?.last === day - 1) spans[spans.length - 1] = { ...before, last: day };
    else spans.push({ first: day, last: day });
  }
  return spans;
}

/**
 * The days on which an exception of a calendar holds: every so many days, weeks, months or years, on a date
 * or a position such as the last Friday, between two days.
 *
 * @returns `undefined` where the kind of recurrence is not known.
 * @example
 * const fields = Object.entries({ Type: '6', DaysOfWeek: '2', Period: '2' });
 * const exception = { name: 'Exception', text: '', children: fields.map(([name, text]) => ({ name, text, children: [] })) };
 * recurrence(exception, 46279, 46299).map(({ first }) => first); //=> [46279, 46293]
 */
export function recurrence(exception: XmlRecord, first: Day, last: Day): readonly Span[] | undefined {
  const span = { first, last };
  const fields = new RecordFields(exception);
  const type = fields.number('Type') ?? 1;
  const isPlain = (type === 1 || type === 9) && (fields.number('Period') ?? 1) <= 1;
  if (isPlain) return last < first ? [] : [span];
  const days = daysOf(span, fields)?.filter((day) => day !== null && day >= first && day <= last);
  const isCounted = fields.flag('EnteredByOccurrences');
  const most = isCounted ? Math.max(0, fields.number('Occurrences') ?? MOST_DAYS) : MOST_DAYS;
  return days && spansOf((days as Day[]).slice(0, most));
}
