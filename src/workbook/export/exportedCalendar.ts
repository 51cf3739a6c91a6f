import { asExceptions, type ExceptionCalendar } from '../../project/calendar/exceptionCalendar';
import type { ProjectFacts } from '../refresh/projectFacts';
import { numberOf, textOf } from './cellsOfTable';

/** The Calendar sheet as a week and its exceptions, holidays by their names. */
export function exportedCalendar({ calendar, tables }: ProjectFacts): ExceptionCalendar {
  const table = tables.get('calendar');
  const names = new Map<number, string>();
  (table?.snapshot.values ?? []).forEach((_row, row) => {
    const day = numberOf(table, row, 'date');
    const name = textOf(table, row, 'holiday');
    if (day !== null && name !== '') names.set(day, name);
  });
  return asExceptions(calendar, (day) => names.get(day) ?? '');
}
