const DAY_MS = 86_400_000;
/** 30 December 1899: serial 0 of the 1900 system, for every date after Excel's 29 February 1900. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A day of the calendar; `month` is 1 … 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Excel's serial of a day in the 1900 system, or null for a day that does not exist or lies outside 1900 … 9999.
 * @example dateSerial({ year: 2026, month: 9, day: 14 }) //=> 46279
 */
export function dateSerial({ year, month, day }: CalendarDay): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - EPOCH_MS) / DAY_MS);
  return serial > 60 ? serial : serial - 1;
}

/**
 * The day of a serial.
 * @example calendarDay(46279) //=> { year: 2026, month: 9, day: 14 }
 */
export function calendarDay(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  // Excel has a 29 February 1900, which never was.
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH_MS + (whole < 60 ? whole + 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
