import { coerceDate } from './coerceDate';
import { calendarDay, dateSerial } from './dateSerial';

/**
 * The serial of a date as filters name it: `2026-09-14`, `9/14/2026`, an ISO time, or only a year or a year and month.
 * @returns null when the text is no date
 * @example serialOfDate('2026-09') //=> 46266
 */
export function serialOfDate(text: string): number | null {
  const partial = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text.trim());
  if (partial) return dateSerial({ year: Number(partial[1]), month: Number(partial[2] ?? 1), day: 1 });
  const value = coerceDate(text.trim().replace(/(\.\d+)?Z$/, ''), 1900)?.value;
  return typeof value === 'number' ? value : null;
}

/** Year, month, day, hour, minute and second of a serial. */
export function partsOfSerial(serial: number): readonly number[] {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const { year, month, day } = calendarDay(serial);
  return [year, month, day, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}
