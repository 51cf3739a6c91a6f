import type { CellInput } from '../../workbook/cell';
import { typedText } from '../typedText';

/** What Excel is given for a cell: text protected, formulas as they are, `null` for "leave alone". */
function typed(input: CellInput, keepsText: boolean): unknown {
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return input;
  if (typeof input === 'object') return input.formula;
  return keepsText || input === '' ? input : typedText(input);
}

/**
 * Writes a block in one go. `Range.formulas` takes values and formulas mixed, and `null` for a cell that
 * stays as it is (documented under "Ignore cells"). A number format is set first, because Excel reads what
 * is written by the format that the cell has at that moment.
 */
export function writeCells(
  range: Excel.Range,
  cells: readonly (readonly CellInput[])[],
  numberFormat: string | undefined,
): void {
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  range.formulas = cells.map((row) => row.map((cell) => typed(cell, numberFormat === '@'))) as string[][];
}
