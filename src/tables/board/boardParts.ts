import type { NamedCellSpec } from '../spec';
import type { BoardGrid, BoardSpec } from './boardSpec';

/** The grids of a board. */
export function gridsOf({ elements }: BoardSpec): BoardGrid[] {
  return elements.filter((element) => element.element === 'grid');
}

/** A grid of a board by its id. */
export function gridOf(board: BoardSpec, id: string): BoardGrid {
  const found = gridsOf(board).find((grid) => grid.id === id);
  if (found === undefined) throw new Error(`The board ${board.sheet} has no grid ${id}.`);
  return found;
}

/** The named cells of a board, in the order of its elements. */
export function figureCells({ elements }: BoardSpec): NamedCellSpec[] {
  return elements.flatMap((element) => (element.element === 'figure' ? [element.cell] : []));
}

/** Row and column of a cell of a grid on its board, from 0. */
export function gridCell(
  { row, column, header, columns, id }: BoardGrid,
  columnId: string,
  line: number,
): { row: number; column: number } {
  const place = columns.findIndex((one) => one.id === columnId);
  if (place < 0) throw new Error(`The grid ${id} has no column ${columnId}.`);
  const left = columns.slice(0, place).reduce((sum, { wide }) => sum + wide, column);
  return { row: row + (header ? 1 : 0) + line, column: left };
}
