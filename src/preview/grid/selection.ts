import { areaBetween, lastColumn, lastRow } from '../../embedded/model/area';
import type { Area } from '../../embedded/model/area';

/** A place on the grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the cell that is typed into, and the far corner of the area around it. */
export interface Selection {
  readonly active: Place;
  readonly far: Place;
}

/** How many rows and columns the grid shows. */
export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A selection of one cell. */
export function selectCell(row: number, column: number): Selection {
  return { active: { row, column }, far: { row, column } };
}

/** The selected cells. */
export function selectedArea({ active, far }: Selection): Area {
  return areaBetween(active.row, active.column, far.row, far.column);
}

/** The selection of an area with its first cell active. */
export function selectArea(area: Area): Selection {
  return {
    active: { row: area.row, column: area.column },
    far: { row: lastRow(area), column: lastColumn(area) },
  };
}

/**
 * Moves the active cell by a step, staying on the grid and skipping hidden rows and columns.
 *
 * @example
 * moveActive(selectCell(0, 0), 1, 0, { rowCount: 5, columnCount: 5 }, () => true); //=> selectCell(1, 0)
 */
export function moveActive(
  { active }: Selection,
  rows: number,
  columns: number,
  size: GridSize,
  isVisible: (place: Place) => boolean,
): Selection {
  const place = step(active, rows, columns, size, isVisible);
  return { active: place, far: place };
}

/** Moves the far corner, as with Shift held. */
export function moveFar(
  { active, far }: Selection,
  rows: number,
  columns: number,
  size: GridSize,
  isVisible: (place: Place) => boolean,
): Selection {
  return { active, far: step(far, rows, columns, size, isVisible) };
}

function step(
  from: Place,
  rows: number,
  columns: number,
  size: GridSize,
  isVisible: (place: Place) => boolean,
): Place {
  let place = {
    row: clamp(from.row + rows, size.rowCount),
    column: clamp(from.column + columns, size.columnCount),
  };
  const onward = { rows: Math.sign(rows), columns: Math.sign(columns) };
  while (!isVisible(place)) {
    const next = {
      row: clamp(place.row + onward.rows, size.rowCount),
      column: clamp(place.column + onward.columns, size.columnCount),
    };
    if (next.row === place.row && next.column === place.column) return from;
    place = next;
  }
  return place;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/**
 * The edge of the data in a direction, as Ctrl and an arrow go: the last filled cell before a gap, else the
 * next filled one, else the edge of the grid.
 */
export function dataEdge(
  from: Place,
  rows: -1 | 0 | 1,
  columns: -1 | 0 | 1,
  size: GridSize,
  isFilled: (place: Place) => boolean,
): Place {
  const onGrid = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < size.rowCount && column < size.columnCount;
  const next = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns });
  let place = next(from);
  if (!onGrid(place)) return from;
  const runsOn = isFilled(from) && isFilled(place);
  while (onGrid(next(place)) && (runsOn ? isFilled(next(place)) : !isFilled(place))) place = next(place);
  return place;
}
