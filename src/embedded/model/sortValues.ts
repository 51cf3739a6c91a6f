import type { CellValue } from './cell';
import { isError } from './cell';

/** How texts are compared. */
export interface TextOrder {
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}

const HAN = /\p{Script=Han}/u;

/**
 * Excel's order of two values: numbers, texts, booleans, errors; blanks come last whichever way the order goes.
 * Texts are compared without regard to case unless told so; Chinese ones by pronunciation or by strokes.
 * @returns negative when `one` comes first, positive when `other` does, 0 when neither
 * @example compareValues('b', 2, true, { matchCase: false, method: 'PinYin' }) //=> 1
 */
export function compareValues(
  one: CellValue,
  other: CellValue,
  ascending: boolean,
  order: TextOrder,
): number {
  const isBlank = (value: CellValue): boolean => value === null || value === '';
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const forward = rankOf(one) - rankOf(other) || compareAlike(one, other, order);
  return ascending ? forward : -forward;
}

function rankOf(value: CellValue): number {
  if (isError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareAlike(one: CellValue, other: CellValue, order: TextOrder): number {
  if (typeof one === 'string' && typeof other === 'string')
    return collatorFor(one, other, order).compare(one, other);
  return isError(one) ? 0 : Number(one) - Number(other);
}

const collators = new Map<string, Intl.Collator>();

function collatorFor(one: string, other: string, { matchCase, method }: TextOrder): Intl.Collator {
  const chinese = method === 'StrokeCount' ? 'zh-u-co-stroke' : 'zh-u-co-pinyin';
  const locale = HAN.test(one) && HAN.test(other) ? chinese : 'en';
  const key = `${locale}${String(matchCase)}`;
  let collator = collators.get(key);
  if (!collator) {
    // With case, lower-case letters come first, as in Excel.
    const options: Intl.CollatorOptions = matchCase
      ? { sensitivity: 'variant', caseFirst: 'lower' }
      : { sensitivity: 'accent' };
    collators.set(key, (collator = new Intl.Collator(locale, options)));
  }
  return collator;
}
