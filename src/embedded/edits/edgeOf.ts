import { COLUMN_LIMIT, ROW_LIMIT, cellArea } from '../model/area';
import type { Area } from '../model/area';
import { cellAt, hasContent } from '../model/cells';
import type { Sheet } from '../model/sheet';

const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** The cell that Ctrl and an arrow key lead to from a cell. */
export function edgeOf(sheet: Sheet, from: Area, direction: keyof typeof STEPS): Area {
  const [rowStep, columnStep] = STEPS[direction];
  const isFilled = (row: number, column: number): boolean => hasContent(cellAt(sheet.cells, row, column));
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < ROW_LIMIT && column < COLUMN_LIMIT;
  let row: number = from.row;
  let column: number = from.column;
  const canStep = (): boolean => isInside(row + rowStep, column + columnStep);
  const isNextFilled = (): boolean => canStep() && isFilled(row + rowStep, column + columnStep);
  const step = (): void => {
    row += rowStep;
    column += columnStep;
  };
  if (isFilled(row, column) && isNextFilled()) {
    while (isNextFilled()) step();
    return cellArea(row, column);
  }
  const bound = farthest(sheet, direction);
  while (canStep()) {
    step();
    if (isFilled(row, column)) return cellArea(row, column);
    if (bound(row, column)) break;
  }
  return cellArea(
    rowStep === 0 ? row : rowStep < 0 ? 0 : ROW_LIMIT - 1,
    columnStep === 0 ? column : columnStep < 0 ? 0 : COLUMN_LIMIT - 1,
  );
}

/** Whether nothing is stored any more beyond a place in a direction, so that the search need not walk to the sheet's end. */
function farthest(sheet: Sheet, direction: keyof typeof STEPS): (row: number, column: number) => boolean {
  if (direction === 'Up' || direction === 'Left') return () => false;
  if (direction === 'Down') {
    let last = -1;
    for (const row of sheet.cells.keys()) last = Math.max(last, row);
    return (row) => row > last;
  }
  return (row, column) => column > Math.max(-1, ...(sheet.cells.get(row)?.keys() ?? []));
}
