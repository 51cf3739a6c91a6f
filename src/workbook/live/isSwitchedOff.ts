import { decodeNamedCells, type NamedCellContent } from '../../tables/decode/decodeNamedCells';

/**
 * Does the workbook want to be left alone until somebody presses Refresh? A setting that is blank or gone is on.
 *
 * @example
 * isSwitchedOff([{ name: 'PL_Set_LiveRefresh', value: '否' }]); //=> true
 * isSwitchedOff([]); //=> false
 */
export function isSwitchedOff(cells: readonly NamedCellContent[]): boolean {
  return decodeNamedCells(cells).values.get('liveRefresh') === 'no';
}
