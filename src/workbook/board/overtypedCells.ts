import type { BoardElement } from '../../tables/board/boardSpec';
import type { Area } from '../cell';
import type { CellPoint } from '../revert/movedCell';
import { boardArea, gridColumns, type PlacedBoard } from './placedBoard';

function formulaCells(element: BoardElement, board: PlacedBoard): CellPoint[] {
  const at = (row: number, column: number): CellPoint =>
    boardArea(board, { row, column, rows: 1, columns: 1 });
  if (element.element === 'grid') {
    const top = element.row + (element.header ? 1 : 0);
    return gridColumns(element.column, element.columns).flatMap(([left, { formula, fixed }]) =>
      formula === undefined
        ? []
        : Array.from({ length: element.rows }, (_, row) => row).flatMap((row) =>
            fixed?.(row) === undefined ? [at(top + row, left)] : [],
          ),
    );
  }
  const isFormula =
    (element.element === 'text' && 'formula' in element.words) ||
    (element.element === 'figure' && element.cell.formula !== undefined);
  return isFormula ? [at(element.place.row, element.place.column)] : [];
}

/** Whether a cell lies in one of some areas. */
export function isWithin({ sheet, row, column }: CellPoint, areas: readonly Area[]): boolean {
  return areas.some(
    (area) =>
      area.sheet === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/**
 * The cells of a board that compute, in which somebody typed something instead. It stays: healing goes around it,
 * and only a repair that is asked for puts the formula back.
 *
 * @param constants where the board's sheet holds something that is no formula.
 */
export function overtypedCells(board: PlacedBoard, constants: readonly Area[]): CellPoint[] {
  const own = constants.filter(({ sheet }) => sheet === board.sheet);
  return board.spec.elements
    .flatMap((element) => formulaCells(element, board))
    .filter((point) => isWithin(point, own))
    .map(({ sheet, row, column }) => ({ sheet, row, column }));
}
