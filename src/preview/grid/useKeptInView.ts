import { useEffect, type RefObject } from 'react';
import { keptFrom } from './gridGeometry';
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
    if (place.row >= frozen.rows)
      element.scrollTop = keptFrom(rows, place.row, element.scrollTop, fixed.height, inner.height);
    if (place.column >= frozen.columns)
      element.scrollLeft = keptFrom(columns, place.column, element.scrollLeft, fixed.width, inner.width);
  }, [sheetId, place.row, place.column, inner.height > 0]);
}
