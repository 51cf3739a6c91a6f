import { cellAt } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { NORMAL_STYLE } from '../model/style';
import type { CellStyle } from '../model/style';

/** The style that an untouched cell has from its row or column. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
}

/** How a cell looks: by its own style, else its row's, else its column's. Conditional formats and table styles come on top. */
export function effectiveStyle(sheet: Sheet, row: number, column: number): CellStyle {
  return cellAt(sheet.cells, row, column)?.style ?? inheritedStyle(sheet, row, column) ?? NORMAL_STYLE;
}
