import { dayOfWorkingIndex, workingDayIndex } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import { weekday } from '../values/day';

/**
 * The last working day of every calendar week, Monday to Sunday, from the week of one working day to that of
 * another, all as working-day indices. A week without work is no period.
 *
 * @example
 * weekEnds(mondayToFriday(2026, 2026), 3, 8); //=> [7, 12]
 */
export function weekEnds(calendar: WorkCalendar, first: number, last: number): number[] {
  const ends: number[] = [];
  const begin = dayOfWorkingIndex(calendar, first);
  for (let sunday = begin + 7 - weekday(begin); ; sunday += 7) {
    const end = workingDayIndex(calendar, sunday);
    if (end > (ends.at(-1) ?? first - 1)) ends.push(end);
    if (end >= last) return ends;
  }
}
