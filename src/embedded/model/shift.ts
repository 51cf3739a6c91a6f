import { COLUMN_LIMIT, ROW_LIMIT, lastColumn, lastRow } from './area';
import type { Area } from './area';

/** Cells that come in (`Down`, `Right`: what stood there moves that way) or go away (`Up`, `Left`: what is beyond closes up). */
export interface Shift {
  readonly area: Area;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/**
 * Where an area lies after a shift, or null when all its cells are gone. An area that the shift touches only in a part of
 * its width stays, as Excel's references do.
 * @example shiftArea({ row: 4, column: 0, rowCount: 1, columnCount: 1 }, { area: { row: 1, column: 0, rowCount: 2, columnCount: 16384 }, direction: 'Down' }) //=> { row: 6, column: 0, rowCount: 1, columnCount: 1 }
 */
export function shiftArea(area: Area, { area: moved, direction }: Shift): Area | null {
  if (direction === 'Down' || direction === 'Up') {
    const isBeside = area.column < moved.column || lastColumn(area) > lastColumn(moved);
    if (isBeside) return area;
    const span = shiftSpan(
      area.row,
      area.rowCount,
      moved.row,
      moved.rowCount,
      direction === 'Down',
      ROW_LIMIT,
    );
    return span && { ...area, row: span.start, rowCount: span.count };
  }
  const isBeside = area.row < moved.row || lastRow(area) > lastRow(moved);
  if (isBeside) return area;
  const span = shiftSpan(
    area.column,
    area.columnCount,
    moved.column,
    moved.columnCount,
    direction === 'Right',
    COLUMN_LIMIT,
  );
  return span && { ...area, column: span.start, columnCount: span.count };
}

function shiftSpan(
  start: number,
  count: number,
  at: number,
  by: number,
  isInsertion: boolean,
  limit: number,
): { start: number; count: number } | null {
  if (count === limit) return { start, count };
  const end = start + count - 1;
  if (isInsertion) {
    if (end < at) return { start, count };
    const newStart = start >= at ? start + by : start;
    const newEnd = Math.min(limit - 1, end + by);
    return newStart > newEnd ? null : { start: newStart, count: newEnd - newStart + 1 };
  }
  const beyond = at + by;
  const newStart = start < at ? start : start >= beyond ? start - by : at;
  const newEnd = end < at ? end : end >= beyond ? end - by : at - 1;
  return newEnd < newStart ? null : { start: newStart, count: newEnd - newStart + 1 };
}
