import { COLUMN_LIMIT, ROW_LIMIT, areaBetween, lastColumn, lastRow, sameArea } from '../model/area';
import type { Area } from '../model/area';
import { boundsOf, hasContent } from '../model/cells';
import type { Sheet } from '../model/sheet';

/** The block of cells around an area that blank rows and columns (or the sheet's edges) surround. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const around = areaBetween(
      Math.max(0, region.row - 1),
      Math.max(0, region.column - 1),
      Math.min(ROW_LIMIT - 1, lastRow(region) + 1),
      Math.min(COLUMN_LIMIT - 1, lastColumn(region) + 1),
    );
    const filled = boundsOf(sheet.cells, hasContent, around);
    const grown = filled
      ? areaBetween(
          Math.min(region.row, filled.row),
          Math.min(region.column, filled.column),
          Math.max(lastRow(region), lastRow(filled)),
          Math.max(lastColumn(region), lastColumn(filled)),
        )
      : region;
    if (sameArea(grown, region)) return region;
    region = grown;
  }
}
