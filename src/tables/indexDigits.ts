import { fixedText } from './shownMoney';

/**
 * Decimals that tell an index from the limit that it is past: two, and a third where two would say the same.
 *
 * @example
 * indexDigits(0.93, 0.95); //=> 2
 * indexDigits(0.946, 0.95); //=> 3
 * indexDigits(0.95, null); //=> 2
 */
export function indexDigits(index: number, limit: number | null): number {
  return limit !== null && fixedText(index, 2) === fixedText(limit, 2) ? 3 : 2;
}

/** The same inside a formula, as an expression over numbers. */
export function indexDigitsFormula(index: string, limit: string): string {
  return `IF(ROUND(${index},2)=ROUND(${limit},2),3,2)`;
}
