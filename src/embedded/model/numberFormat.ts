import { formatDate, isDateFormat } from './dateFormat';
import { splitSections, tokenize } from './formatTokens';
import type { FormatToken } from './formatTokens';

/**
 * A number under `General`: up to 11 characters, scientific beyond.
 * @example formatGeneral(1 / 3) //=> '0.333333333'
 */
export function formatGeneral(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientificGeneral(value);
  const integerDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const digits = Math.max(0, Math.min(9, 10 - integerDigits));
  return String(Number(value.toFixed(digits)));
}

function scientificGeneral(value: number): string {
  const [mantissa, exponent] = value.toExponential(5).split('e') as [string, string];
  const digits = exponent.replace(/^([+-])(\d)$/, '$10$2');
  return `${String(Number(mantissa))}E${digits}`;
}

/**
 * A number as a format code shows it.
 * @example formatNumber(-1234.5, '#,##0.00;(#,##0.00)') //=> '(1,234.50)'
 */
export function formatNumber(value: number, numberFormat: string): string {
  const sections = splitSections(numberFormat);
  const chosen = chooseSection(value, sections);
  if (!chosen) return '#'.repeat(8);
  const { code, value: shown } = chosen;
  if (/^\s*general\s*$/i.test(stripped(code))) return formatGeneral(shown);
  if (isDateFormat(code)) return value < 0 || value >= 2_958_466 ? '########' : formatDate(value, code);
  return formatDigits(shown, tokenize(code));
}

/** A text as a format code shows it: by its fourth section, else as it is. */
export function formatText(text: string, numberFormat: string): string {
  const sections = splitSections(numberFormat);
  const code = sections.length >= 4 ? sections[3]! : sections.find((section) => section.includes('@'));
  if (code === undefined || code === '@') return text;
  return tokenize(code)
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function stripped(code: string): string {
  return code.replace(/\[[^\]]*\]/g, '');
}

interface Chosen {
  readonly code: string;
  readonly value: number;
}

/** The section for a number, and the number without the sign that the section itself shows. */
function chooseSection(value: number, sections: readonly string[]): Chosen | null {
  const conditional = sections.some((code) => conditionOf(code) !== null);
  if (conditional) return chooseByCondition(value, sections);
  const numeric = sections.slice(0, 3);
  if (numeric.length >= 2 && value < 0) return { code: numeric[1]!, value: -value };
  if (numeric.length >= 3 && value === 0) return { code: numeric[2]!, value };
  return { code: numeric[0] ?? 'General', value };
}

function chooseByCondition(value: number, sections: readonly string[]): Chosen | null {
  for (const code of sections.slice(0, 3)) {
    const condition = conditionOf(code);
    if (!condition || condition(value)) return { code, value: condition && value < 0 ? -value : value };
  }
  return null;
}

function conditionOf(code: string): ((value: number) => boolean) | null {
  const match = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/.exec(code);
  if (!match) return null;
  const bound = Number(match[2]);
  const tests: Record<string, (value: number) => boolean> = {
    '<': (value) => value < bound,
    '>': (value) => value > bound,
    '=': (value) => value === bound,
    '<=': (value) => value <= bound,
    '>=': (value) => value >= bound,
    '<>': (value) => value !== bound,
  };
  return tests[match[1]!]!;
}

function formatDigits(value: number, tokens: readonly FormatToken[]): string {
  if (tokens.some((token) => token.kind === 'exponent')) return formatScientific(value, tokens);
  if (tokens.some((token) => token.kind === 'slash') && tokens.some((token) => token.kind === 'digit')) {
    return formatFraction(value, tokens);
  }
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const thousands = trailingCommas(tokens);
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const { integer, fraction, grouping } = placeholders(tokens);
  const rounded = roundedDecimal(scaled, fraction.length);
  const isNegative = value < 0 && Number(rounded) !== 0;
  const [whole, decimals = ''] = rounded.split('.') as [string, string?];
  return (
    (isNegative ? '-' : '') +
    layOut(tokens, integerDigits(whole, integer, grouping), decimalDigits(decimals, fraction))
  );
}

/** Rounds half away from zero on the decimal digits that Excel shows (15 of them). */
function roundedDecimal(value: number, digits: number): string {
  if (value >= 1e15) return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 });
  const precise = Number(value.toPrecision(15));
  const shifted = Number(`${precise}e${digits}`);
  const whole = Number.isFinite(shifted) ? Math.round(shifted) : Math.round(precise * 10 ** digits);
  const text = Number(`${whole}e-${digits}`);
  return (Number.isFinite(text) ? text : precise).toFixed(Math.min(100, digits));
}

/** Commas after the last digit placeholder scale by a thousand each. */
function trailingCommas(tokens: readonly FormatToken[]): number {
  const lastDigit = tokens.findLastIndex((token) => token.kind === 'digit');
  let count = 0;
  for (let index = lastDigit + 1; tokens[index]?.kind === 'comma'; index++) count++;
  return count;
}

interface Placeholders {
  readonly integer: string[];
  readonly fraction: string[];
  readonly grouping: boolean;
}

function placeholders(tokens: readonly FormatToken[]): Placeholders {
  const integer: string[] = [];
  const fraction: string[] = [];
  let isPastPoint = false;
  let grouping = false;
  const lastDigit = tokens.findLastIndex((token) => token.kind === 'digit');
  tokens.forEach((token, index) => {
    if (token.kind === 'point') isPastPoint = true;
    else if (token.kind === 'digit') (isPastPoint ? fraction : integer).push(token.text);
    else if (token.kind === 'comma' && integer.length > 0 && index < lastDigit && !isPastPoint)
      grouping = true;
  });
  return { integer, fraction, grouping };
}

/** The characters of the whole part, one string per placeholder; the first takes all digits that are too many. */
function integerDigits(whole: string, marks: readonly string[], grouping: boolean): string[] {
  const digits = whole === '0' ? '' : whole;
  const shown: string[] = [];
  for (let place = 0; place < Math.max(marks.length, digits.length); place++) {
    const digit = digits[digits.length - 1 - place];
    const mark = marks[marks.length - 1 - place];
    const text = digit ?? (mark === '0' ? '0' : mark === '?' ? ' ' : '');
    const separator = grouping && place > 0 && place % 3 === 0 && text !== '' && text !== ' ' ? ',' : '';
    shown.unshift(text + separator);
  }
  const surplus = shown.length - marks.length;
  if (surplus <= 0 || marks.length === 0) return marks.length === 0 ? [shown.join('')] : shown;
  return [shown.slice(0, surplus + 1).join(''), ...shown.slice(surplus + 1)];
}

function decimalDigits(decimals: string, marks: readonly string[]): string[] {
  const shown = marks.map((_mark, place) => decimals[place] ?? '0');
  for (let place = marks.length - 1; place >= 0 && shown[place] === '0' && marks[place] !== '0'; place--) {
    shown[place] = marks[place] === '?' ? ' ' : '';
  }
  return shown;
}

function layOut(
  tokens: readonly FormatToken[],
  integer: readonly string[],
  fraction: readonly string[],
): string {
  let text = '';
  let isPastPoint = false;
  let integerPlace = 0;
  let fractionPlace = 0;
  for (const token of tokens) {
    if (token.kind === 'point') {
      if (integerPlace === 0 && integer.length > 0) text += integer[0]!;
      isPastPoint = true;
      text += '.';
    } else if (token.kind === 'digit') {
      text += (isPastPoint ? fraction[fractionPlace++] : integer[integerPlace++]) ?? '';
    } else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'literal' || token.kind === 'slash') text += token.text;
  }
  return text;
}

function formatScientific(value: number, tokens: readonly FormatToken[]): string {
  const at = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissaTokens = tokens.slice(0, at);
  const { integer, fraction } = placeholders(mantissaTokens);
  const places = Math.max(1, integer.length);
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  exponent = Math.floor(exponent / places) * places;
  let mantissa = value / 10 ** exponent;
  if (Number(roundedDecimal(Math.abs(mantissa), fraction.length)) >= 10 ** places) {
    exponent += places;
    mantissa = value / 10 ** exponent;
  }
  const digits = tokens.slice(at + 1).filter((token) => token.kind === 'digit').length;
  const sign = exponent < 0 ? '-' : tokens[at]!.text.includes('+') ? '+' : '';
  const rest = tokens.slice(at + 1).filter((token) => token.kind === 'literal');
  return (
    formatDigits(mantissa, mantissaTokens) +
    `E${sign}${String(Math.abs(exponent)).padStart(digits, '0')}` +
    rest.map((token) => token.text).join('')
  );
}

function formatFraction(value: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  const before = tokens.slice(0, slash).findLastIndex((token) => token.kind !== 'digit');
  const hasWhole = tokens.slice(0, Math.max(0, before)).some((token) => token.kind === 'digit');
  const after = tokens.slice(slash + 1);
  const fixed = /^\d+/.exec(after.map((token) => token.text).join(''));
  const places = after.filter((token) => token.kind === 'digit').length;
  const size = Math.abs(value);
  const whole = hasWhole ? Math.floor(size) : 0;
  let [top, bottom] =
    fixed && Number(fixed[0]) > 0
      ? [Math.round((size - whole) * Number(fixed[0])), Number(fixed[0])]
      : nearestFraction(size - whole, 10 ** places - 1);
  const carried = hasWhole && top === bottom ? 1 : 0;
  if (carried) [top, bottom] = [0, 1];
  const sign = value < 0 ? '-' : '';
  const number = whole + carried;
  if (top === 0) return `${sign}${number}${' '.repeat(hasWhole ? places * 2 + 2 : 0)}`;
  const shown = `${String(top).padStart(fixed ? 1 : places)}/${String(bottom).padEnd(fixed ? 1 : places)}`;
  if (!hasWhole) return `${sign}${shown}`;
  return number > 0 ? `${sign}${number} ${shown}` : `${sign} ${shown}`;
}

function nearestFraction(value: number, most: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let bottom = 1; bottom <= most; bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(value - top / bottom) < Math.abs(value - best[0] / best[1]) - 1e-12) best = [top, bottom];
  }
  return best;
}
