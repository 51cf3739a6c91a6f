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

const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const CHINESE_WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** The names of months and days in the language of a format. */
interface DateWords {
  readonly month: (month: number, length: number) => string;
  readonly weekday: (day: number, length: number) => string;
  readonly halves: readonly [string, string];
}

const ENGLISH: DateWords = {
  month: (month, length) => {
    const name = MONTHS[month - 1]!;
    return length === 3 ? name.slice(0, 3) : length === 5 ? name[0]! : name;
  },
  weekday: (day, length) => (length === 3 ? WEEKDAYS[day]!.slice(0, 3) : WEEKDAYS[day]!),
  halves: ['AM', 'PM'],
};

/** Chinese of the mainland: `mmm` counts the month, `mmmm` and `mmmmm` spell it. */
const CHINESE: DateWords = {
  month: (month, length) => {
    if (length === 3) return `${month}月`;
    return length === 5 ? CHINESE_DIGITS[month]![0]! : `${CHINESE_DIGITS[month]!}月`;
  },
  weekday: (day, length) => `${length === 3 ? '周' : '星期'}${CHINESE_WEEKDAYS[day]!}`,
  halves: ['上午', '下午'],
};

/** The language that a section names as `[$-804]` or `[$-zh-CN]`; English when it names none that is known. */
function wordsOf(section: string): DateWords {
  const locale = /\[\$[^\]-]*-([^\],]+)/.exec(section)?.[1] ?? '';
  // The last four figures of a number are the language; those before tell the calendar and the figures.
  const isChinese = /^zh\b/i.test(locale) || /^(?:[0-9a-f]*0)?(?:804|1004)$/i.test(locale);
  return isChinese ? CHINESE : ENGLISH;
}

const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|上午\/下午|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|./gi;

function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

/** Whether a section shows dates or times. */
export function isDateFormat(section: string): boolean {
  const code = bare(section);
  return /[ymdhs]|a{3,4}/i.test(code.replace(/E[+-]/gi, '')) && !/^\s*general\s*$/i.test(code);
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
  readonly words: DateWords;
}

/**
 * A serial under a date format's section.
 * @example formatDate(46279, 'yyyy-mm-dd') //=> '2026-09-14'
 */
export function formatDate(serial: number, section: string): string {
  const pieces = section.match(PIECE) ?? [];
  const isHalfDay = pieces.some((piece) => /^(AM\/PM|A\/P|上午\/下午)$/i.test(piece));
  const fraction = /s\.(0+)/i.exec(bare(section))?.[1]?.length ?? 0;
  const moment = { ...momentOf(serial, isHalfDay, fraction), words: wordsOf(section) };
  return pieces.map((piece, index) => showPiece(piece, index, pieces, moment)).join('');
}

function momentOf(serial: number, isHalfDay: boolean, digits: number): Omit<Moment, 'words'> {
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
  if (/^AM\/PM$/i.test(piece)) return moment.words.halves[moment.hours < 12 ? 0 : 1];
  if (piece === '上午/下午') return CHINESE.halves[moment.hours < 12 ? 0 : 1];
  if (/^A\/P$/i.test(piece)) return moment.hours < 12 ? 'A' : 'P';
  if (first === 'm' && /^m+$/i.test(piece)) {
    return isMinutes(index, pieces)
      ? padded(moment.minutes, piece.length)
      : piece.length <= 2
        ? padded(moment.month, piece.length)
        : moment.words.month(moment.month, piece.length);
  }
  if (/^y+$/i.test(piece))
    return piece.length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, '0');
  if (/^d+$/i.test(piece)) return showDay(moment, piece.length);
  // The weekday in Chinese, in whatever language the rest is.
  if (/^a{3,4}$/i.test(piece))
    return CHINESE.weekday(weekdayOf(moment), piece.length).slice(piece.length === 3 ? 1 : 0);
  if (/^h+$/i.test(piece))
    return padded(moment.isHalfDay ? moment.hours % 12 || 12 : moment.hours, piece.length);
  if (first === 's') return showSeconds(piece, moment.seconds);
  return piece;
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(2, length), '0');
}

/** The day of the week: 0 is Sunday. */
function weekdayOf({ serial }: Moment): number {
  return (Math.floor(serial) + 6) % 7;
}

function showDay(moment: Moment, length: number): string {
  return length <= 2 ? padded(moment.day, length) : moment.words.weekday(weekdayOf(moment), length);
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
