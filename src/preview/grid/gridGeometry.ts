import type { Sheet } from '../../embedded/model/sheet';
import { columnWidth, rowHeight } from '../../embedded/edits/autofit';

/** Pixels of a point on screen. */
export const PIXELS_PER_POINT = 4 / 3;

/** Where rows or columns begin, in pixels: `starts[i]` for the i-th, and one more entry for the end. */
export interface Track {
  readonly starts: Float64Array;
  readonly count: number;
}

/** The rows and columns of a sheet in pixels. */
export interface GridGeometry {
  readonly rows: Track;
  readonly columns: Track;
}

/** Measures a sheet: so many rows and columns, hidden ones with no size. */
export function measureGrid(sheet: Sheet, rowCount: number, columnCount: number): GridGeometry {
  const rows = track(rowCount, (row) => {
    const known = sheet.rows.get(row);
    if (known?.hidden || known?.filtered) return 0;
    return Math.round(rowHeight(sheet, row) * PIXELS_PER_POINT);
  });
  const columns = track(columnCount, (column) =>
    sheet.columns.get(column)?.hidden ? 0 : Math.round(columnWidth(sheet, column) * PIXELS_PER_POINT),
  );
  return { rows, columns };
}

/**
 * Adds up sizes.
 *
 * @example
 * [...track(3, (index) => index + 1).starts]; //=> [0, 1, 3, 6]
 */
export function track(count: number, sizeOf: (index: number) => number): Track {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = starts[index] + sizeOf(index);
  return { starts, count };
}

/**
 * The row or column that a place in pixels lies in; the last one for places beyond the end. Hidden ones are
 * never answered.
 *
 * @example
 * indexAt(track(3, () => 10), 15); //=> 1
 */
export function indexAt({ starts, count }: Track, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle + 1] > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The size of a row or column in pixels. */
export function sizeAt({ starts }: Track, index: number): number {
  return starts[index + 1] - starts[index];
}

/** The visible indexes between two places in pixels. */
export function indexesBetween(measured: Track, from: number, to: number): number[] {
  const indexes: number[] = [];
  if (to <= from) return indexes;
  const last = indexAt(measured, to - 1);
  for (let index = indexAt(measured, from); index <= last; index++)
    if (sizeAt(measured, index) > 0) indexes.push(index);
  return indexes;
}

/**
 * How far to scroll at least so that what is seen begins with a whole row or column, as Excel does.
 *
 * @param fixed pixels that frozen rows or columns take.
 * @example
 * wholeFrom(track(5, () => 10), 12, 0); //=> 20
 */
export function wholeFrom(measured: Track, scroll: number, fixed: number): number {
  const index = indexAt(measured, scroll + fixed);
  const begins = measured.starts[index] >= scroll + fixed;
  return measured.starts[begins ? index : index + 1] - fixed;
}

/**
 * How far to scroll so that a row or column is seen whole; where it is seen already, not at all.
 *
 * @param scroll how far it is scrolled now.
 * @param fixed pixels that frozen rows or columns take.
 * @param inner pixels that there are, with those.
 * @example
 * keptFrom(track(9, () => 10), 2, 30, 0, 40); //=> 20
 * keptFrom(track(9, () => 10), 8, 0, 0, 40); //=> 50
 * keptFrom(track(9, () => 10), 3, 0, 0, 40); //=> 0
 */
export function keptFrom(
  measured: Track,
  index: number,
  scroll: number,
  fixed: number,
  inner: number,
): number {
  const { starts } = measured;
  if (starts[index] < scroll + fixed) return starts[index] - fixed;
  return starts[index + 1] > scroll + inner ? wholeFrom(measured, starts[index + 1] - inner, fixed) : scroll;
}
