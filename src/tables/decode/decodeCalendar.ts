import { workCalendar, type WorkCalendar } from '../../project/calendar/workCalendar';
import { issue, type Issue } from '../../project/issue';
import { civilDate, formatIsoDay } from '../../project/values/day';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** The Calendar sheet as a calendar. */
export interface DecodedCalendar {
  /** `null` where the sheet holds no date. */
  readonly calendar: WorkCalendar | null;
  readonly issues: readonly Issue[];
}

/** One notice a year that is provisional, at its first row. */
function provisionalYears(reader: CellReader, rows: readonly number[], days: readonly number[]): Issue[] {
  const told = new Set<number>();
  return rows.flatMap((row, index) => {
    const { year } = civilDate(days[index]);
    if (told.has(year) || reader.choice(row, 'standing', 'calendarStanding') !== 'provisional') return [];
    told.add(year);
    return [issue('provisionalYear', { table: 'calendar', row, column: 'standing' }, { year })];
  });
}

/**
 * Reads the Calendar sheet. Its formulas find a day by its distance from the first one, so that the dates
 * must follow each other; the first gap is reported, and the calendar is read as far as it.
 */
export function decodeCalendar(table: LocatedTable): DecodedCalendar {
  const reader = new CellReader(table);
  const rows = filledRows(table).filter((row) => reader.value(row, 'date') !== '');
  const days: number[] = [];
  const flags: boolean[] = [];
  const gaps: Issue[] = [];
  for (const row of rows) {
    const day = reader.day(row, 'date');
    const expected = days.length === 0 ? day : days[0] + days.length;
    if (day === null || day !== expected) {
      const at = { table: 'calendar', row, column: 'date' };
      gaps.push(issue('calendarGap', at, { expected: expected === null ? '' : formatIsoDay(expected) }));
      break;
    }
    days.push(day);
    flags.push((reader.number(row, 'working') ?? 0) > 0);
  }
  const read = rows.slice(0, days.length);
  const provisional = provisionalYears(reader, read, days);
  return {
    calendar: days.length === 0 ? null : workCalendar(days[0], flags),
    issues: [...gaps, ...reader.issues, ...provisional, ...overtypedFormulas(table, read)],
  };
}
