import type { CellInput } from './cell';

/** Is it the text of a formula, as `Range.formulas` gives it? Texts that only look so were read with an apostrophe. */
export function isFormulaText(typed: CellInput | undefined): typed is string {
  return typeof typed === 'string' && typed.startsWith('=');
}
