import type { Area } from './area';
import { areaBetween, lastColumn, lastRow } from './area';
import type { Cell } from './cell';

/**
 * The stored cells of a sheet: row index → column index → cell. Only cells that hold something or have a style are stored.
 * The maps are in order of first writing; use `storedCells` where the order of the sheet matters.
 */
export type Cells = Map<number, Map<number, Cell>>;

/** The stored cell at a place, or undefined for an untouched one. */
export function cellAt(cells: Cells, row: number, column: number): Cell | undefined {
  return cells.get(row)?.get(column);
}

/** The stored cell at a place; it is stored now if it was not. */
export function ensureCell(cells: Cells, row: number, column: number): Cell {
  let stored = cells.get(row);
  if (!stored) cells.set(row, (stored = new Map<number, Cell>()));
  let cell = stored.get(column);
  if (!cell) stored.set(column, (cell = { value: null }));
  return cell;
}

/** Stores a cell, replacing what was there. */
export function putCell(cells: Cells, row: number, column: number, cell: Cell): void {
  let stored = cells.get(row);
  if (!stored) cells.set(row, (stored = new Map<number, Cell>()));
  stored.set(column, cell);
}

/** Forgets a stored cell. */
export function removeCell(cells: Cells, row: number, column: number): void {
  const stored = cells.get(row);
  if (stored?.delete(column) && stored.size === 0) cells.delete(row);
}

/** Whether a cell holds a value or a formula (a style alone does not count). */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The stored cells inside an area, in the order of the sheet: row by row, left to right. */
export function* storedCells(
  cells: Cells,
  area?: Area,
): Generator<[row: number, column: number, cell: Cell]> {
  const bottom = area ? lastRow(area) : Infinity;
  const right = area ? lastColumn(area) : Infinity;
  const top = area?.row ?? 0;
  const left = area?.column ?? 0;
  for (const row of rowsWithin(cells, top, bottom)) {
    const stored = cells.get(row);
    if (!stored) continue;
    const columns = [...stored.keys()]
      .filter((column) => column >= left && column <= right)
      .sort((a, b) => a - b);
    for (const column of columns) {
      const cell = stored.get(column);
      if (cell) yield [row, column, cell];
    }
  }
}

function rowsWithin(cells: Cells, top: number, bottom: number): number[] {
  if (bottom - top < cells.size) {
    const rows: number[] = [];
    for (let row = top; row <= bottom; row++) if (cells.has(row)) rows.push(row);
    return rows;
  }
  return [...cells.keys()].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b);
}

/** The smallest area that holds every stored cell that counts, or null when there is none. */
export function boundsOf(cells: Cells, counts: (cell: Cell) => boolean, within?: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const maxRow = within ? lastRow(within) : Infinity;
  const maxColumn = within ? lastColumn(within) : Infinity;
  for (const [row, stored] of cells) {
    if (within && (row < within.row || row > maxRow)) continue;
    for (const [column, cell] of stored) {
      if (within && (column < within.column || column > maxColumn)) continue;
      if (!counts(cell)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
