import { formatIsoDay } from '../../project/values/day';
import type { CellValue } from '../../tables/tableContent';

/**
 * A cell of dates as people read it: a serial as `yyyy-mm-dd`, everything else as it stands.
 *
 * @example
 * dateText(46279); //=> '2026-09-14'
 * dateText(''); //=> ''
 */
export function dateText(value: CellValue): string {
  return typeof value === 'number' ? formatIsoDay(Math.floor(value)) : String(value);
}
