import { errorValue } from './cell';
import type { Coerced } from './coerced';
import { coerceDate } from './coerceDate';
import { coerceNumber } from './coerceNumber';

/**
 * What Excel (en-US) makes of a text that is typed into a cell, or written through `values`, which is the same.
 * A cell of the format `@` keeps every text as it is. `currentYear` completes dates without a year.
 * @example coerceTyped('1.10', 'General', 2026) //=> { value: 1.1 }
 */
export function coerceTyped(text: string, numberFormat: string, currentYear: number): Coerced {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), isTextPrefixed: true };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const known = coerceConstant(text.trim(), currentYear);
  if (known) return numberFormat === 'General' ? known : { value: known.value };
  if (/^[+-](?=[^\s+\-=])/.test(text) && looksLikeFormula(text)) return { value: null, formula: `=${text}` };
  return { value: text };
}

function coerceConstant(text: string, currentYear: number): Coerced | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (text.startsWith('#')) {
    const error = errorValue(text);
    if (error) return { value: error };
  }
  return coerceNumber(text) ?? coerceDate(text, currentYear);
}

/** Excel takes a leading sign for the start of a formula; a text with blanks between words is none. */
function looksLikeFormula(text: string): boolean {
  return /^[+-][\p{L}\p{N}_$('"[][^\s]*$/u.test(text);
}
