/** Rows on a sheet; row indexes are 0 … ROW_LIMIT − 1. */
export const ROW_LIMIT = 1_048_576;

/** Columns on a sheet (A … XFD); column indexes are 0 … COLUMN_LIMIT − 1. */
export const COLUMN_LIMIT = 16_384;

/**
 * A rectangle of cells on one sheet, zero-based. Whole columns have `row` 0 and `rowCount` ROW_LIMIT, whole rows likewise.
 * `{ row: 0, column: 1, rowCount: 2, columnCount: 3 }` is B1:D2.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The area between two corner cells, in any order, both included. */
export function areaBetween(row: number, column: number, otherRow: number, otherColumn: number): Area {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  return {
    row: top,
    column: left,
    rowCount: Math.max(row, otherRow) - top + 1,
    columnCount: Math.max(column, otherColumn) - left + 1,
  };
}

/** The last row of an area. */
export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

/** The last column of an area. */
export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

/** The number of cells of an area. */
export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

/** Whether the area lies on the sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    lastRow(area) < ROW_LIMIT &&
    lastColumn(area) < COLUMN_LIMIT
  );
}

/** Whether the area is made of entire columns. */
export function isEntireColumns(area: Area): boolean {
  return area.rowCount === ROW_LIMIT;
}

/** Whether the area is made of entire rows. */
export function isEntireRows(area: Area): boolean {
  return area.columnCount === COLUMN_LIMIT;
}

/** Whether two areas are the same rectangle. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** Whether `outer` holds every cell of `inner`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** Whether the area holds the cell. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** The cells that two areas share, or null when they share none. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return top > bottom || left > right ? null : areaBetween(top, left, bottom, right);
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

/** What is left of an area after cutting another out of it: up to four rectangles. */
export function subtractArea(area: Area, cut: Area): Area[] {
  const common = intersectAreas(area, cut);
  if (!common) return [area];
  const { row, column, columnCount } = area;
  const rest = [
    { row, column, rowCount: common.row - row, columnCount },
    { row: lastRow(common) + 1, column, rowCount: lastRow(area) - lastRow(common), columnCount },
    { row: common.row, column, rowCount: common.rowCount, columnCount: common.column - column },
    {
      row: common.row,
      column: lastColumn(common) + 1,
      rowCount: common.rowCount,
      columnCount: lastColumn(area) - lastColumn(common),
    },
  ];
  return rest.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
