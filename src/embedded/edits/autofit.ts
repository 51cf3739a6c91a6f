import { effectiveStyle } from './effectiveStyle';
import { changeRows } from './resizeCells';
import type { Edit } from './edit';
import { containsCell, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { hasContent, storedCells } from '../model/cells';
import { formatValue } from '../model/formatValue';
import { widthInCharacters, widthInPoints } from '../model/measure';
import type { Sheet } from '../model/sheet';
import { textWidth } from '../model/textWidth';
import { noteChange } from '../host/host';
import { demandAllowed } from './edit';

/** Pixels around a text in its cell, and those of a filter button. */
const PADDING = 9;
const FILTER_BUTTON = 17;
const POINTS_PER_PIXEL = 0.75;
const WIDEST_POINTS = widthInPoints(255);

/** Makes the columns of an area as wide as their widest text inside the area. Wrapped and merged cells do not count. */
export function autofitColumns(edit: Edit, sheet: Sheet, area: Area): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatColumns);
  edit.host.calculator.settle();
  const widest = new Map<number, number>();
  for (const [row, column, cell] of storedCells(sheet.cells, area)) {
    if (!hasContent(cell) || sheet.merges.some((merge) => containsCell(merge, row, column))) continue;
    const style = cell.style ?? effectiveStyle(sheet, row, column);
    if (style.wrapText || sheet.rows.get(row)?.hidden) continue;
    const text = formatValue(cell.value, style.numberFormat);
    const button = hasFilterButton(sheet, row, column) ? FILTER_BUTTON : 0;
    const pixels = textWidth(text, style.font) + PADDING + button + style.indent * 9;
    widest.set(column, Math.max(widest.get(column) ?? 0, pixels));
  }
  for (const [column, pixels] of widest) {
    const points = Math.min(pixels * POINTS_PER_PIXEL, WIDEST_POINTS);
    sheet.columns.set(column, { ...sheet.columns.get(column), width: widthInCharacters(points) });
  }
  noteChange(edit.host);
}

function hasFilterButton(sheet: Sheet, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ area, showHeaders, showFilterButton }) =>
      showHeaders &&
      showFilterButton &&
      area.row === row &&
      column >= area.column &&
      column <= lastColumn(area),
  );
}

/** Makes the rows of an area as high as their texts; rows without any get the standard height. */
export function autofitRows(edit: Edit, sheet: Sheet, area: Area): void {
  const last = Math.min(lastRow(area), lastStoredRow(sheet, area.row));
  for (let row = area.row; row <= last; row++) {
    changeRows(edit, sheet, { ...area, row, rowCount: 1 }, { height: undefined });
  }
}

/** The height of a row in points: its own, or what its highest cell needs. */
export function rowHeight(sheet: Sheet, row: number): number {
  const known = sheet.rows.get(row);
  if (known?.height !== undefined) return known.height;
  let height = sheet.standardHeight;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    const style = cell.style ?? effectiveStyle(sheet, row, column);
    const lineHeight = Math.ceil(style.font.size * 1.35 * 4) / 4;
    const lines = style.wrapText ? wrappedLines(sheet, row, column) : 1;
    height = Math.max(height, lineHeight * lines);
  }
  return height;
}

function wrappedLines(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cells.get(row)?.get(column);
  if (!cell) return 1;
  const style = cell.style ?? effectiveStyle(sheet, row, column);
  const width = columnWidth(sheet, column) / POINTS_PER_PIXEL - PADDING;
  return formatValue(cell.value, style.numberFormat)
    .split(/\r?\n/)
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, style.font) / Math.max(1, width))),
      0,
    );
}

/** The width of a column in points. */
export function columnWidth(sheet: Sheet, column: number): number {
  return widthInPoints(sheet.columns.get(column)?.width ?? sheet.standardWidth);
}

function lastStoredRow(sheet: Sheet, least: number): number {
  let last = least;
  for (const row of sheet.cells.keys()) last = Math.max(last, row);
  return last;
}
