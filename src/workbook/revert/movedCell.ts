import type { Change } from '../change';

/** A cell of a sheet; row and column count from 0. */
export interface CellPoint {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function liesWithin(at: number, first: number, count: number): boolean {
  return at >= first && at < first + count;
}

/** Where a place along an axis goes when cells are opened before it. */
function opened(at: number, first: number, count: number): number {
  return at >= first ? at + count : at;
}

/** Where it goes when cells are closed up; `undefined` where it was among them. */
function closed(at: number, first: number, count: number): number | undefined {
  if (liesWithin(at, first, count)) return undefined;
  return at >= first ? at - count : at;
}

/**
 * Where a cell stands after a change; `undefined` where the change took it away. Only opening and closing up
 * cells moves others, and only those below or beside.
 *
 * @example
 * const area = { sheet: 'WBS', row: 4, column: 1, rows: 2, columns: 9 };
 * movedCell({ sheet: 'WBS', row: 7, column: 3 }, { edit: 'deleteTableRows', table: 'PL_Tasks', area });
 * //=> { sheet: 'WBS', row: 5, column: 3 }
 */
export function movedCell<Point extends CellPoint>(point: Point, change: Change): Point | undefined {
  if (!('area' in change) || change.area.sheet !== point.sheet) return point;
  const { row, column, rows, columns } = change.area;
  const isBelowOrAbove = liesWithin(point.column, column, columns);
  const isBeside = liesWithin(point.row, row, rows);
  switch (change.edit) {
    case 'insertTableRows':
      return isBelowOrAbove ? { ...point, row: opened(point.row, row, rows) } : point;
    case 'insertTableColumns':
      return isBeside ? { ...point, column: opened(point.column, column, columns) } : point;
    case 'deleteTableRows': {
      const to = isBelowOrAbove ? closed(point.row, row, rows) : point.row;
      return to === undefined ? undefined : { ...point, row: to };
    }
    case 'deleteTableColumns': {
      const to = isBeside ? closed(point.column, column, columns) : point.column;
      return to === undefined ? undefined : { ...point, column: to };
    }
    default:
      return point;
  }
}
