import { COLUMN_LIMIT, isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { storedCells } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { NORMAL_STYLE } from '../model/style';
import type { CellStyle } from '../model/style';
import { inheritedStyle } from './effectiveStyle';

/** The styles of the cells of an area; untouched cells that look alike are answered once. */
export function* stylesWithin(sheet: Sheet, area: Area): Generator<CellStyle> {
  for (const [row, column, { style }] of storedCells(sheet.cells, area)) {
    yield style ?? inheritedStyle(sheet, row, column) ?? NORMAL_STYLE;
  }
  yield* untouchedStyles(sheet, area);
}

function* untouchedStyles(sheet: Sheet, area: Area): Generator<CellStyle> {
  if (isEntireRows(area) && !isEntireColumns(area)) {
    for (let row = area.row; row <= lastRow(area); row++) yield sheet.rows.get(row)?.style ?? NORMAL_STYLE;
    return;
  }
  if (isEntireColumns(area)) {
    const columns =
      area.columnCount === COLUMN_LIMIT ? [...sheet.columns.keys()] : indexes(area.column, area.columnCount);
    for (const column of columns) yield sheet.columns.get(column)?.style ?? NORMAL_STYLE;
    return;
  }
  for (let row = area.row; row <= lastRow(area); row++) {
    const stored = sheet.cells.get(row);
    if (stored && stored.size >= area.columnCount && isFull(stored, area)) continue;
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (!stored?.has(column)) yield inheritedStyle(sheet, row, column) ?? NORMAL_STYLE;
    }
  }
}

function isFull(stored: ReadonlyMap<number, unknown>, area: Area): boolean {
  for (let column = area.column; column <= lastColumn(area); column++) if (!stored.has(column)) return false;
  return true;
}

function indexes(start: number, count: number): number[] {
  return Array.from({ length: count }, (_index, offset) => start + offset);
}

/** What all values have in common, or null when they differ; undefined when there are none. */
export function commonOf<T>(values: Iterable<T>): T | null | undefined {
  let common: T | undefined;
  let isFirst = true;
  for (const value of values) {
    if (isFirst) common = value;
    else if (value !== common) return null;
    isFirst = false;
  }
  return common;
}
