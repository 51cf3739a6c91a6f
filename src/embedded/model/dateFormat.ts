import { calendarDay } from './dateSerial';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|./gi;

function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

/** Whether a section shows dates or times. */
export function isDateFormat(section: string): boolean {
  const code = bare(section);
  return /[ymdhs]/i.test(code.replace(/E[+-]/gi, '')) && !/^\s*general\s*$/i.test(code);
}

/** Date and time of a serial, ready to be shown. */
interface Moment {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly isHalfDay: boolean;
}

/**
 * A serial under a date format's section.
 * @example formatDate(46279, 'yyyy-mm-dd') //=> '2026-09-14'
 */
export function formatDate(serial: number, section: string): string {
  const pieces = section.match(PIECE) ?? [];
  const isHalfDay = pieces.some((piece) => /^(AM\/PM|A\/P)$/i.test(piece));
  const fraction = /s\.(0+)/i.exec(bare(section))?.[1]?.length ?? 0;
  const moment = momentOf(serial, isHalfDay, fraction);
  return pieces.map((piece, index) => showPiece(piece, index, pieces, moment)).join('');
}

function momentOf(serial: number, isHalfDay: boolean, digits: number): Moment {
  const unit = 10 ** digits;
  const ticks = Math.round(serial * 86_400 * unit);
  const rounded = ticks / (86_400 * unit);
  const dayTicks = ticks - Math.floor(rounded) * 86_400 * unit;
  const seconds = dayTicks / unit;
  return {
    serial: rounded,
    ...calendarDay(rounded),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    isHalfDay,
  };
}

function showPiece(piece: string, index: number, pieces: readonly string[], moment: Moment): string {
  const first = piece[0]!.toLowerCase();
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_')) return ' ';
  if (piece.startsWith('*')) return '';
  if (piece.startsWith('[')) return elapsed(piece, moment);
  if (/^AM\/PM$/i.test(piece)) return moment.hours < 12 ? 'AM' : 'PM';
  if (/^A\/P$/i.test(piece)) return moment.hours < 12 ? 'A' : 'P';
  if (first === 'm' && /^m+$/i.test(piece)) {
    return isMinutes(index, pieces)
      ? padded(moment.minutes, piece.length)
      : showMonth(moment.month, piece.length);
  }
  if (/^y+$/i.test(piece))
    return piece.length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, '0');
  if (/^d+$/i.test(piece)) return showDay(moment, piece.length);
  if (/^a{3,4}$/i.test(piece)) return showDay(moment, piece.length);
  if (/^h+$/i.test(piece))
    return padded(moment.isHalfDay ? moment.hours % 12 || 12 : moment.hours, piece.length);
  if (first === 's') return showSeconds(piece, moment.seconds);
  return piece;
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(2, length), '0');
}

function showMonth(month: number, length: number): string {
  const name = MONTHS[month - 1]!;
  if (length <= 2) return padded(month, length);
  return length === 3 ? name.slice(0, 3) : length === 5 ? name[0]! : name;
}

function showDay({ serial, day }: Moment, length: number): string {
  if (length <= 2) return padded(day, length);
  const name = WEEKDAYS[(Math.floor(serial) + 6) % 7]!;
  return length === 3 ? name.slice(0, 3) : name;
}

function showSeconds(piece: string, seconds: number): string {
  const digits = piece.includes('.') ? piece.length - piece.indexOf('.') - 1 : 0;
  const whole = piece.split('.')[0]!.length;
  const text = digits > 0 ? seconds.toFixed(digits) : String(Math.floor(seconds));
  return whole > 1 && seconds < 10 ? `0${text}` : text;
}

/** `m` means minutes right after hours or right before seconds. */
function isMinutes(index: number, pieces: readonly string[]): boolean {
  const isUnit = (piece: string): boolean => /^(y+|m+|d+|h+|s+(\.0+)?|\[(h+|m+|s+)\])$/i.test(piece);
  const before = pieces.slice(0, index).reverse().find(isUnit);
  const after = pieces.slice(index + 1).find(isUnit);
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

/** `[h]`, `[m]`, `[s]`: all hours, minutes or seconds; colours, conditions and locales show nothing. */
function elapsed(piece: string, { serial, hours, minutes, seconds }: Moment): string {
  const days = Math.floor(serial);
  if (/^\[h+\]$/i.test(piece)) return String(days * 24 + hours).padStart(piece.length - 2, '0');
  if (/^\[m+\]$/i.test(piece))
    return String((days * 24 + hours) * 60 + minutes).padStart(piece.length - 2, '0');
  if (/^\[s+\]$/i.test(piece)) {
    return String(((days * 24 + hours) * 60 + minutes) * 60 + Math.floor(seconds)).padStart(
      piece.length - 2,
      '0',
    );
  }
  return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? '';
}
