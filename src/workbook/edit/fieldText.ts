import type { ColumnType } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { dateText } from '../look/dateText';

/**
 * A cell as a field of the pane shows it, so that `typedInput` reads it back: dates in ISO 8601, shares in per cent.
 *
 * @example
 * fieldText(0.405, 'percent'); //=> '40.5'
 * fieldText(46279, 'date'); //=> '2026-09-14'
 * fieldText('', 'money'); //=> ''
 */
export function fieldText(value: CellValue, type: ColumnType): string {
  if (type === 'date') return dateText(value);
  if (type === 'percent' && typeof value === 'number') return String(Number((value * 100).toFixed(4)));
  return String(value);
}
