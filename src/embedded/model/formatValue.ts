import { isError } from './cell';
import type { CellValue } from './cell';
import { formatNumber, formatText } from './numberFormat';

/**
 * What a cell shows, as far as its number format says; a column that is too narrow is not considered.
 * @example formatValue(0.5, '0%') //=> '50%'
 */
export function formatValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? formatNumber(value, numberFormat) : formatText(value, numberFormat);
}
