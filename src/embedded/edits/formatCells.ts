import { COLUMN_LIMIT, isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { ensureCell, storedCells } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { restyle } from '../model/style';
import type { CellStyle, StylePatch } from '../model/style';
import { textOf } from '../protocol/argument';
import { demandAllowed, raiseFormatChanged } from './edit';
import type { Edit } from './edit';
import { inheritedStyle } from './effectiveStyle';
import { gridFor } from './writeCells';

/** Changes the style of every cell of an area; entire rows and columns keep it for their untouched cells too. */
export function restyleCells(edit: Edit, sheet: Sheet, area: Area, patch: StylePatch): void {
  restyleWith(edit, sheet, area, (style) => restyle(style, patch));
}

/** Changes styles cell by cell by a function of the style that a cell has. */
export function restyleWith(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle | undefined, row: number, column: number) => CellStyle,
): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatCells);
  if (isEntireColumns(area)) restyleColumns(sheet, area, change);
  else if (isEntireRows(area)) restyleRows(sheet, area, change);
  else restyleEach(sheet, area, change);
  raiseFormatChanged(edit, sheet, area);
}

type Change = (style: CellStyle | undefined, row: number, column: number) => CellStyle;

function restyleEach(sheet: Sheet, area: Area, change: Change): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = ensureCell(sheet.cells, row, column);
      cell.style = change(cell.style ?? inheritedStyle(sheet, row, column), row, column);
    }
  }
}

function restyleColumns(sheet: Sheet, area: Area, change: Change): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    const known = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...known, style: change(known.style, 0, column) });
  }
  for (const [row, column, cell] of storedCells(sheet.cells, area)) {
    cell.style = change(cell.style ?? sheet.rows.get(row)?.style, row, column);
  }
  // Where a styled row crosses, the crossing cells have to be stored to look like their column.
  for (const [row, known] of sheet.rows) {
    if (!known.style || area.columnCount === COLUMN_LIMIT) continue;
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = ensureCell(sheet.cells, row, column);
      cell.style ??= change(known.style, row, column);
    }
  }
}

function restyleRows(sheet: Sheet, area: Area, change: Change): void {
  for (const [row, column, cell] of storedCells(sheet.cells, area)) {
    cell.style = change(cell.style ?? inheritedStyle(sheet, row, column), row, column);
  }
  for (let row = area.row; row <= lastRow(area); row++) {
    const known = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...known, style: change(known.style, row, 0) });
  }
}

/** Assigns number formats: one for all cells, or a grid of them, where null leaves a cell alone. */
export function writeNumberFormats(edit: Edit, sheet: Sheet, area: Area, value: unknown): void {
  if (!Array.isArray(value)) {
    restyleCells(edit, sheet, area, { numberFormat: formatCode(value) });
    return;
  }
  const rows = value as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) {
    restyleCells(edit, sheet, area, { numberFormat: formatCode(rows[0][0]) });
    return;
  }
  const grid = gridFor(value, area);
  restyleWith(edit, sheet, area, (style, row, column) => {
    const code = grid[row - area.row]![column - area.column];
    return code === null ? restyle(style, {}) : restyle(style, { numberFormat: formatCode(code) });
  });
}

function formatCode(value: unknown): string {
  const code = textOf(value, 'numberFormat');
  return code === '' || code.toLowerCase() === 'general' ? 'General' : code;
}
