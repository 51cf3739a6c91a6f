import type { Coerced } from './coerced';
import { dateSerial } from './dateSerial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A date or a time as typed: its serial (or fraction of a day) and the format that it brings. */
interface Typed {
  readonly serial: number;
  readonly numberFormat: string;
}

/**
 * The date, time or both that a typed text means in en-US, or null when it is none.
 * @example coerceDate('2026-09-14', 2026) //=> { value: 46279, numberFormat: 'm/d/yyyy' }
 */
export function coerceDate(text: string, currentYear: number): Coerced | null {
  if (!/\d/.test(text)) return null;
  const time = parseTime(text);
  if (time) return { value: time.serial, numberFormat: time.numberFormat };
  const date = parseDate(text, currentYear);
  if (date) return { value: date.serial, numberFormat: date.numberFormat };
  const both = /^(.+?)[ T]+(\d{1,2}:\d.*)$/i.exec(text);
  const day = both && parseDate(both[1]!, currentYear);
  const clock = both && parseTime(both[2]!);
  return day && clock && clock.serial < 1
    ? { value: day.serial + clock.serial, numberFormat: 'm/d/yyyy h:mm' }
    : null;
}

function parseDate(text: string, currentYear: number): Typed | null {
  return numericDate(text, currentYear) ?? isoDate(text) ?? wordedDate(text.toLowerCase(), currentYear);
}

/** 1-2, 3/4/2026, 3/2026 and their like: month first. */
function numericDate(text: string, currentYear: number): Typed | null {
  const three = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(text);
  if (three) return typed(fullYear(three[4]!), Number(three[1]), Number(three[3]), 'm/d/yyyy');
  const two = /^(\d{1,2})[/-](\d{1,2}|\d{4})$/.exec(text);
  if (!two) return null;
  const month = Number(two[1]);
  return (
    (two[2]!.length <= 2 ? typed(currentYear, month, Number(two[2]), 'd-mmm') : null) ??
    typed(fullYear(two[2]!), month, 1, 'mmm-yy')
  );
}

/** 2026-09-14 and 2026/9/14. */
function isoDate(text: string): Typed | null {
  const match = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return typed(Number(match[1]), Number(match[3]), Number(match[4]), 'm/d/yyyy');
  const month = /^(\d{4})[/-](\d{1,2})$/.exec(text);
  return month ? typed(Number(month[1]), Number(month[2]), 1, 'mmm-yy') : null;
}

/** 14-Sep-2026, 14 September, Sep-26, September 14, 2026. */
function wordedDate(text: string, currentYear: number): Typed | null {
  const dayFirst = /^(\d{1,2})[ -]?([a-z]{3,9})(?:[ ,-]+(\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst) {
    const month = monthNumber(dayFirst[2]!);
    const year = dayFirst[3] ? fullYear(dayFirst[3]) : currentYear;
    return typed(year, month, Number(dayFirst[1]), dayFirst[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  const monthFirst = /^([a-z]{3,9})[ -]?(\d{1,2})(?:(?:, ?| )(\d{4}))?$/.exec(text);
  if (monthFirst) {
    const month = monthNumber(monthFirst[1]!);
    const day = Number(monthFirst[2]);
    if (monthFirst[3]) return typed(Number(monthFirst[3]), month, day, 'd-mmm-yy');
    return typed(currentYear, month, day, 'd-mmm') ?? typed(fullYear(monthFirst[2]!), month, 1, 'mmm-yy');
  }
  const monthYear = /^([a-z]{3,9})[ ,-]+(\d{4})$/.exec(text);
  return monthYear ? typed(Number(monthYear[2]), monthNumber(monthYear[1]!), 1, 'mmm-yy') : null;
}

function monthNumber(word: string): number {
  const short = word === 'sept' ? 8 : MONTHS.indexOf(word);
  return (short >= 0 ? short : FULL_MONTHS.indexOf(word)) + 1;
}

/** Two digits up to 29 belong to this century, from 30 on to the last one. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function typed(year: number, month: number, day: number, numberFormat: string): Typed | null {
  if (month < 1 || month > 12) return null;
  const serial = dateSerial({ year, month, day });
  return serial === null ? null : { serial, numberFormat };
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?: *([ap])m?)?$/i;
const HOUR = /^(\d{1,2}) *([ap])m?$/i;

function parseTime(text: string): Typed | null {
  const hour = / /.test(text) || /m$/i.test(text) ? HOUR.exec(text) : null;
  if (hour) return clockTime(Number(hour[1]), 0, 0, hour[2]!, 'h:mm AM/PM');
  const match = TIME.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  const seconds = Number((match[3] ?? '0') + (match[4] ?? ''));
  if (minutes > 59 || seconds >= 60) return null;
  if (match[5])
    return clockTime(hours, minutes, seconds, match[5], match[3] ? 'h:mm:ss AM/PM' : 'h:mm AM/PM');
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { serial, numberFormat: '[h]:mm:ss' };
  return { serial, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}

function clockTime(
  hours: number,
  minutes: number,
  seconds: number,
  half: string,
  numberFormat: string,
): Typed | null {
  if (hours < 1 || hours > 12) return null;
  const shifted = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { serial: (shifted * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}
