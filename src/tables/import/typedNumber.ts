import type { CellValue } from '../tableContent';

/**
 * A number as a file writes it: thousands separated, with a unit of days behind it, a sign of money
 * before it, in full-width digits.
 * Blank stays blank, and what is no number keeps its text.
 *
 * @example
 * typedNumber('1,234.50'); //=> 1234.5
 * typedNumber('5 天'); //=> 5
 * typedNumber('¥1,200'); //=> 1200
 * typedNumber('five'); //=> 'five'
 */
export function typedNumber(text: string): CellValue {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:[¥$€£]|CNY|RMB|USD|EUR)\s*/i, '')
    .replace(/\s*(days?|d|个?工作日|天|日|元)$/i, '');
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$|^[+-]?\.\d+$/.test(plain))
    return Number(plain.replaceAll(',', ''));
  return text.trim();
}
