import { useEffect, type RefObject } from 'react';
import { wholeFrom } from './gridGeometry';
import type { Place } from './selection';
import type { GridView } from './useGridView';

/** Scrolls so far that a place is seen, when it moves: what is selected, by the keyboard or by the task pane. */
export function useKeptInView(
  scroller: RefObject<HTMLDivElement | null>,
  sheetId: string,
  place: Place,
  { geometry: { rows, columns }, frozen, fixed, inner }: GridView,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || inner.height <= 0) return;
    if (place.row >= frozen.rows) {
      const top = rows.starts[place.row];
      const bottom = rows.starts[place.row + 1];
      if (top < element.scrollTop + fixed.height) element.scrollTop = top - fixed.height;
      else if (bottom > element.scrollTop + inner.height)
        element.scrollTop = wholeFrom(rows, bottom - inner.height, fixed.height);
    }
    if (place.column >= frozen.columns) {
      const left = columns.starts[place.column];
      const right = columns.starts[place.column + 1];
      if (left < element.scrollLeft + fixed.width) element.scrollLeft = left - fixed.width;
      else if (right > element.scrollLeft + inner.width)
        element.scrollLeft = wholeFrom(columns, right - inner.width, fixed.width);
    }
  }, [sheetId, place.row, place.column, inner.height > 0]);
}
