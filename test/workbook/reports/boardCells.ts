import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { gridCell, gridOf } from '../../../src/tables/board/boardParts';
import type { BoardSpec } from '../../../src/tables/board/boardSpec';
import type { CellValue } from '../../../src/tables/tableContent';
import { contentColumn } from '../../../src/workbook/layout/sheetHead';

/** The cells of a board's grids, read from its sheet. */
export async function boardReader({ Excel }: OpenedExcel, board: BoardSpec, sheet: string) {
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, 0, board.rowPoints.length, board.columns + contentColumn + 12)
      .load('values');
    await context.sync();
    return used.values as CellValue[][];
  });
  const cell = (grid: string, column: string, row: number): CellValue => {
    const place = gridCell(gridOf(board, grid), column, row);
    return values[place.row][place.column + contentColumn];
  };
  /** The rows of a list up to its end, by some of its columns. */
  const list = (grid: string, ...columns: readonly string[]): CellValue[][] =>
    Array.from({ length: gridOf(board, grid).rows }, (_, row) =>
      columns.map((column) => cell(grid, column, row)),
    ).filter(([first]) => first !== '');
  return { cell, list, values };
}
