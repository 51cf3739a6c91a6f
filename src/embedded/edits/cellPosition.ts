import type { Sheet } from '../model/sheet';
import { columnWidth, rowHeight } from './autofit';

/** A place on a sheet in points from its top left corner. */
export interface SheetPoint {
  readonly left: number;
  readonly top: number;
}

/** Where the top left corner of a cell is; hidden rows and columns take no room. */
export function cellPosition(sheet: Sheet, row: number, column: number): SheetPoint {
  let left = 0;
  for (let index = 0; index < column; index++)
    if (!sheet.columns.get(index)?.hidden) left += columnWidth(sheet, index);
  const special = [...new Set([...sheet.rows.keys(), ...sheet.cells.keys()])].filter((index) => index < row);
  let top = (row - special.length) * sheet.standardHeight;
  for (const index of special) {
    const line = sheet.rows.get(index);
    if (!line?.hidden && !line?.filtered) top += rowHeight(sheet, index);
  }
  return { left, top };
}
