import { civilDate, dayOf, weekday, type Day } from '../../project/values/day';
import { daySteps, slotCount, stepOfUnit, yearsFrom, type GanttUnit, type SlotStep } from './ganttUnit';

/** A column of the time scale: the days from its first to its last. */
export interface Slot {
  readonly from: Day;
  readonly to: Day;
  /** Whether a month (from columns of 17 days on: a year) begins here and is named above. */
  readonly turns: boolean;
}

/** What a time scale has to show. */
export interface ScaleSpan {
  readonly first: Day;
  readonly last: Day;
  readonly statusDate: Day | null;
}

/** Slots of one month that the first one needs beside it, before its name fits above them. */
const roomForName = 5;

function mondayOf(day: Day): Day {
  return day - (weekday(day) - 1);
}

function months(first: Day, last: Day): number {
  const [a, b] = [civilDate(first), civilDate(last)];
  return (b.year - a.year) * 12 + b.month - a.month + 1;
}

function fits(step: SlotStep, { first, last }: ScaleSpan): boolean {
  if (step === 91) return true;
  if (step === 30) return months(first, last) <= slotCount;
  return last - mondayOf(first) + 1 <= slotCount * step;
}

/**
 * The step of a scale: what the unit says, else the shortest that shows the whole span.
 *
 * @example
 * stepOf('auto', { first: 46279, last: 46279 + 60, statusDate: null }); //=> 1
 * stepOf('auto', { first: 46279, last: 46279 + 300, statusDate: null }); //=> 4
 * stepOf('week', { first: 46279, last: 46279 + 60, statusDate: null }); //=> 7
 */
export function stepOf(unit: GanttUnit, span: ScaleSpan): SlotStep {
  if (unit !== 'auto') return stepOfUnit[unit];
  return [...daySteps, 30 as const].find((step) => fits(step, span)) ?? 91;
}

/** The first day of the month, or of the quarter, some months later. */
function monthStart(day: Day, length: 1 | 3, later: number): Day {
  const { year, month } = civilDate(day);
  const index = year * 12 + Math.floor((month - 1) / length) * length + later;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1) ?? day;
}

/**
 * The first day of the scale: that of the plan, or where the chosen unit cannot show all of it a quarter of the
 * page before the status date. Days and weeks begin on a Monday.
 */
export function scaleStart(step: SlotStep, span: ScaleSpan): Day {
  const { first, statusDate } = span;
  const before = step * Math.floor(slotCount / 4);
  const anchor = fits(step, span) || statusDate === null ? first : Math.max(first, statusDate - before);
  if (step < 30) return mondayOf(anchor);
  return monthStart(anchor, step === 30 ? 1 : 3, 0);
}

function lastDay(from: Day, step: SlotStep): Day {
  if (step < 30) return from + step - 1;
  return step === 30 ? monthStart(from, 1, 1) - 1 : monthStart(from, 3, 3) - 1;
}

/** The slots of a scale from left to right, always as many. */
export function timeScale(step: SlotStep, start: Day): Slot[] {
  const spans: { from: Day; to: Day }[] = [];
  let from = start;
  for (let place = 0; place < slotCount; place += 1) {
    const to = lastDay(from, step);
    spans.push({ from, to });
    from = to + 1;
  }
  const key = ({ to }: { to: Day }) => (step >= yearsFrom ? civilDate(to).year : civilDate(to).month);
  return spans.map((span, place) => ({
    ...span,
    turns: place === 0 ? key(span) === key(spans[roomForName]) : key(span) !== key(spans[place - 1]),
  }));
}
