import type { Coerced } from './coerced';

const PLAIN = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d*)?$/;
const SCIENTIFIC = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))E([+-]?\d{1,3})$/i;
const CURRENCY = /^([+-]?)\s*\$\s*([+-]?)\s*([\d,]*\.?\d*)$/;
const FRACTION = /^([+-]?\d+) +(\d{1,5})\/(\d{1,5})$/;

/**
 * The number that a typed text means, with the format that it brings, or null when it is no number.
 * @example coerceNumber('50%') //=> { value: 0.5, numberFormat: '0%' }
 */
export function coerceNumber(text: string): Coerced | null {
  const parenthesised = /^\((.+)\)$/.exec(text);
  if (parenthesised) return negated(parenthesised[1]!.trim());
  if (/%/.test(text)) return percentage(text);
  return plain(text) ?? scientific(text) ?? currency(text) ?? fraction(text);
}

function plain(text: string): Coerced | null {
  if (PLAIN.test(text)) return { value: finite(Number(text)) };
  const grouped = GROUPED.exec(text);
  if (!grouped) return null;
  const value = Number(text.replace(/,/g, ''));
  return { value, numberFormat: grouped[3] ? '#,##0.00' : '#,##0' };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : 0;
}

function scientific(text: string): Coerced | null {
  if (!SCIENTIFIC.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? { value, numberFormat: '0.00E+00' } : null;
}

function percentage(text: string): Coerced | null {
  const match = /^%?\s*([^%]+?)\s*%?$/.exec(text);
  if (!match || text.split('%').length !== 2) return null;
  const number = plain(match[1]!) ?? scientific(match[1]!);
  if (typeof number?.value !== 'number') return null;
  const numberFormat = match[1]!.includes('.') ? '0.00%' : '0%';
  // 12.5 % must become 0.125, not what the division leaves in the last digit.
  return { value: Number((number.value / 100).toPrecision(15)), numberFormat };
}

function currency(text: string): Coerced | null {
  const match = CURRENCY.exec(text);
  if (!match || !/\d/.test(match[3]!)) return null;
  if (match[1] && match[2]) return null;
  const amount = plain(match[3]!);
  if (typeof amount?.value !== 'number') return null;
  const sign = match[1] === '-' || match[2] === '-' ? -1 : 1;
  const digits = match[3]!.includes('.') ? '$#,##0.00' : '$#,##0';
  return { value: sign * amount.value, numberFormat: `${digits}_);[Red](${digits})` };
}

function fraction(text: string): Coerced | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const whole = Number(match[1]);
  const part = Number(match[2]) / Number(match[3]);
  if (!Number.isFinite(part)) return null;
  const isNegative = match[1]!.startsWith('-');
  return {
    value: isNegative ? whole - part : whole + part,
    numberFormat: match[3]!.length > 1 ? '# ??/??' : '# ?/?',
  };
}

function negated(text: string): Coerced | null {
  if (/^[+-]/.test(text) || /[()]/.test(text)) return null;
  const inner = plain(text) ?? currency(text) ?? percentage(text);
  if (typeof inner?.value !== 'number') return null;
  const isGrouped = inner.numberFormat?.startsWith('#,##0');
  return {
    ...inner,
    value: -inner.value,
    ...(isGrouped ? { numberFormat: `${inner.numberFormat}_);(${inner.numberFormat})` } : {}),
  };
}
