import { effectiveStyle } from '../edits/effectiveStyle';
import { cellAt } from '../model/cells';
import { formatValue } from '../model/formatValue';
import type { Sheet } from '../model/sheet';

/** What a cell shows. Values are as of the last computation: batches and edits at the grid end with one. */
export function shownText(sheet: Sheet, row: number, column: number): string {
  return formatValue(
    cellAt(sheet.cells, row, column)?.value ?? null,
    effectiveStyle(sheet, row, column).numberFormat,
  );
}

/** What a cell shows while it is edited: its formula, or its value as it is typed. */
export function editedText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet.cells, row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const { numberFormat, isTextPrefixed } = effectiveStyle(sheet, row, column);
  const value = cell?.value ?? null;
  if (typeof value === 'string') return isTextPrefixed ? `'${value}` : value;
  // A date is typed as a date and a percentage with its sign; other numbers without rounding.
  const isPlain = typeof value === 'number' && !/[ymdh%]/i.test(numberFormat.replace(/"[^"]*"|General/g, ''));
  return isPlain ? String(value) : formatValue(value, numberFormat);
}
