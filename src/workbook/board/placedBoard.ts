import type { BoardPlace, BoardSpec, GridColumn } from '../../tables/board/boardSpec';
import type { Language } from '../../words/language';
import { contentColumn } from '../layout/sheetHead';
import type { Area } from '../cell';

/** A board on its sheet. */
export interface PlacedBoard {
  readonly spec: BoardSpec;
  readonly sheet: string;
  readonly language: Language;
}

/** The cells of the sheet that a place of the board means. */
export function boardArea({ sheet }: Pick<PlacedBoard, 'sheet'>, place: BoardPlace): Area {
  const { row, column, rows, columns } = place;
  return { sheet, row, column: column + contentColumn, rows, columns };
}

/** The first cell of a place. */
export function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

/** The columns of a grid with the board column that each begins at. */
export function gridColumns(
  column: number,
  columns: readonly GridColumn[],
): readonly (readonly [number, GridColumn])[] {
  let next = column;
  return columns.map((one) => {
    const left = next;
    next += one.wide;
    return [left, one] as const;
  });
}
