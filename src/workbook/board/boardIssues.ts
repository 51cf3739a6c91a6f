import { issue, type Issue } from '../../project/issue';
import { figureCells } from '../../tables/board/boardParts';
import { cellAddress } from '../address';
import type { CellPoint } from '../revert/movedCell';
import type { NamedCellSnapshot, WorkbookSnapshot } from '../snapshot';
import { movedBoards } from './movedBoards';
import { overtypedCells } from './overtypedCells';
import { standingBoards } from './standingBoards';

/** Places that are named one by one; of more the first few. */
const named = 5;

/** Cells by their addresses, `C5, E5` or `C5, E5 … (12)`. */
export function placesOf(cells: readonly CellPoint[]): string {
  const first = cells.slice(0, named).map(({ row, column }) => cellAddress(row, column));
  return `${first.join(', ')}${cells.length > named ? ` … (${cells.length})` : ''}`;
}

function figureAt(points: readonly CellPoint[], cells: readonly NamedCellSnapshot[]): string | undefined {
  const isHere = (cell: NamedCellSnapshot) =>
    points.some(
      ({ sheet, row, column }) => cell.sheet === sheet && cell.row === row && cell.column === column,
    );
  return cells.find(isHere)?.name;
}

/** What is to be said of boards: formulas that were typed over, and boards that are no longer where they were put. */
export function boardIssues({ cells, boardConstants }: WorkbookSnapshot): Issue[] {
  const byName = new Map(cells.map((cell) => [cell.name, cell]));
  // What is said does not hang on the language.
  const overtyped = standingBoards(byName, 'en-US').flatMap((board): Issue[] => {
    const points = overtypedCells(board, boardConstants);
    if (points.length === 0) return [];
    const figures = figureCells(board.spec);
    const figure = figures.find(({ name }) => name === figureAt(points, cells)) ?? figures[0];
    const about = { table: 'project', column: figure.id };
    return [issue('boardOvertyped', about, { sheet: board.sheet, cells: placesOf(points) })];
  });
  const moved = movedBoards(byName).map(({ spec, sheet }) => {
    const there = figureCells(spec).find(({ name }) => byName.has(name))!;
    return issue('boardMoved', { table: 'project', column: there.id }, { sheet });
  });
  return [...overtyped, ...moved];
}
