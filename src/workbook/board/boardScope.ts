import { gridCell, gridOf } from '../../tables/board/boardParts';
import type { BoardGrid, BoardScope, BoardSpec } from '../../tables/board/boardSpec';
import { columnLetters } from '../address';
import { contentColumn } from '../layout/sheetHead';
import { formulaScope, type ScopeWorkbook } from '../layout/formulaScope';

/** A row of a grid that a formula stands in. */
export interface GridLine {
  readonly grid: BoardGrid;
  readonly row: number;
}

/** The names of everything for the formulas of a board; its own cells by their places on its sheet. */
export function boardScope(board: BoardSpec, workbook: ScopeWorkbook, line?: GridLine): BoardScope {
  const place = (id: string, column: string, row: number) => gridCell(gridOf(board, id), column, row);
  const letters = (column: number) => columnLetters(column + contentColumn);
  const at = (grid: string, columnId: string, row: number) => {
    const cell = place(grid, columnId, row);
    return `$${letters(cell.column)}$${cell.row + 1}`;
  };
  return {
    ...formulaScope(workbook, undefined),
    cell: (columnId) => {
      if (line === undefined) throw new Error(`${columnId} is asked for outside of a grid.`);
      return at(line.grid.id, columnId, line.row);
    },
    at,
    span: (grid, columnId) => `${at(grid, columnId, 0)}:${at(grid, columnId, gridOf(board, grid).rows - 1)}`,
    first: (grid, columnId) => {
      const cell = place(grid, columnId, 0);
      return `${letters(cell.column)}${cell.row + 1}`;
    },
    language: workbook.language,
    text: (words) => `"${words[workbook.language].replaceAll('"', '""')}"`,
  };
}
