import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { containsCell } from '../../embedded/model/area';
import type { Sheet } from '../../embedded/model/sheet';
import { indexAt } from './gridGeometry';
import { selectArea, type Place, type Selection } from './selection';
import { COLUMN_HEADING, ROW_HEADING, type GridView } from './useGridView';

/** What a pointer does on the grid. */
interface PointerDeeds {
  /** Before a press selects: what is being typed is finished. */
  readonly onPress: () => void;
  readonly select: (next: Selection) => void;
  readonly edit: () => void;
}

/** Selects by pressing and dragging, whole rows and columns by their headings; opens a cell by a double click. */
export function useGridPointer(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  { geometry: { rows, columns }, size, scroll, fixed, inner }: GridView,
  selection: Selection,
  { onPress, select, edit }: PointerDeeds,
) {
  const isDragging = useRef(false);
  const { active } = selection;

  /** The cell under the pointer; frozen rows and columns do not move with the scroller. A heading is at −1. */
  function placeUnder(event: MouseEvent): Place | undefined {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return undefined;
    const x = event.clientX - box.left - ROW_HEADING;
    const y = event.clientY - box.top - COLUMN_HEADING;
    if (x > inner.width || y > inner.height) return undefined;
    return {
      row: y < 0 ? -1 : indexAt(rows, y < fixed.height ? y : y + scroll.top),
      column: x < 0 ? -1 : indexAt(columns, x < fixed.width ? x : x + scroll.left),
    };
  }

  function onPointerDown(event: PointerEvent): void {
    const under = placeUnder(event);
    if (!under || event.button !== 0) return;
    event.preventDefault();
    onPress();
    const far = { row: size.rowCount - 1, column: size.columnCount - 1 };
    if (under.row < 0 && under.column < 0) return select({ active: { row: 0, column: 0 }, far });
    if (under.row < 0)
      return select({ active: { row: 0, column: under.column }, far: { ...far, column: under.column } });
    if (under.column < 0)
      return select({ active: { row: under.row, column: 0 }, far: { ...far, row: under.row } });
    isDragging.current = true;
    const merge = sheet.merges.find((area) => containsCell(area, under.row, under.column));
    if (event.shiftKey) select({ active, far: under });
    else select(merge ? selectArea(merge) : { active: under, far: under });
  }

  function onPointerMove(event: PointerEvent): void {
    if (!isDragging.current) return;
    const under = placeUnder(event);
    if (!under || under.row < 0 || under.column < 0) return;
    if (under.row !== selection.far.row || under.column !== selection.far.column)
      select({ active, far: under });
  }

  const onRelease = () => void (isDragging.current = false);
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: onRelease,
    onPointerLeave: onRelease,
    onDoubleClick: (event: MouseEvent) => {
      if (placeUnder(event)) edit();
    },
  };
}
