/**
 * A calendar day as Excel counts it: 1 is 1900-01-01, with Excel's own 29 February 1900, so that the count is
 * right from 1900-03-01 (61) on. Whole numbers; no time of day, no time zone.
 */
export type Day = number & { readonly unit?: 'day' };

/** Serial of 1970-01-01. */
const EPOCH = 25569;

/** Days from 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's days_from_civil). */
function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1–12) and day of the month of a day. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * The civil date of a day.
 *
 * @example
 * civilDate(46279); //=> { year: 2026, month: 9, dayOfMonth: 14 }
 */
export function civilDate(day: Day): CivilDate {
  const shifted = day - EPOCH + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The day of a civil date.
 *
 * @returns `null` where the calendar has no such day.
 * @example
 * dayOf(2026, 9, 14); //=> 46279
 * dayOf(2026, 2, 29); //=> null
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  const day = daysFromCivil(year, month, dayOfMonth) + EPOCH;
  return civilDate(day).dayOfMonth === dayOfMonth ? day : null;
}

/**
 * Reads a date as ISO 8601 or with slashes or dots, year first.
 *
 * @returns `null` where the text is no such date.
 * @example
 * parseIsoDay('2026-09-14'); //=> 46279
 * parseIsoDay('2026/9/14'); //=> 46279
 * parseIsoDay('14.9.2026'); //=> null
 */
export function parseIsoDay(text: string): Day | null {
  const found = /^\s*(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[3]), Number(found[4])) : null;
}

/**
 * Writes a day as ISO 8601.
 *
 * @example
 * formatIsoDay(46279); //=> '2026-09-14'
 */
export function formatIsoDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/**
 * The day of the week, 1 Monday … 7 Sunday.
 *
 * @example
 * weekday(46279); //=> 1
 */
export function weekday(day: Day): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}
