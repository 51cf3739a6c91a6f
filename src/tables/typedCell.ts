import type { CellValue } from './tableContent';

/**
 * Is a cell as typed a formula? `=` alone stands for a formula whose text was not read; a text that only looks
 * like a formula was read with an apostrophe before it.
 *
 * @example
 * isFormulaText('=[@Budget]*2'); //=> true
 * isFormulaText("'=2"); //=> false
 */
export function isFormulaText(typed: unknown): typed is string {
  return typeof typed === 'string' && typed.startsWith('=');
}

/**
 * A constant as it would be typed: a text that starts with an equals sign has an apostrophe before it.
 *
 * @param value of `Range.values`.
 * @example
 * typedConstant('=2'); //=> "'=2"
 * typedConstant(2); //=> 2
 */
export function typedConstant(value: CellValue): CellValue {
  return isFormulaText(value) ? `'${value}` : value;
}

/**
 * The value of a constant as typed; the opposite of {@link typedConstant}.
 *
 * @example
 * constantValue("'=2"); //=> '=2'
 * constantValue("'tis"); //=> "'tis"
 */
export function constantValue<Typed extends CellValue | undefined>(typed: Typed): Typed | string {
  return typeof typed === 'string' ? typed.replace(/^'(?==)/, '') : typed;
}
