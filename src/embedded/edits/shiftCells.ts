import { moveLiveAreas } from '../host/host';
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  intersectAreas,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  subtractArea,
} from '../model/area';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import type { Cells } from '../model/cells';
import { cellKey } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { shiftArea } from '../model/shift';
import type { Shift } from '../model/shift';
import { forgetColumns } from '../formulas/forgetColumns';
import { moveReferences } from '../formulas/shiftReferences';
import type { Table } from '../model/table';
import type { Edit } from './edit';
import { forgetTable } from './tables/detachTable';

/** Moves everything of a sheet that a shift moves: cells, sizes, tables, formats, links, and the references of all formulas. */
export function shiftCells(edit: Edit, sheet: Sheet, shift: Shift): void {
  const move = (area: Area): Area | null => shiftArea(area, shift);
  forgetLostTables(edit, sheet, move);
  moveReferences(edit.host.model, sheet, move);
  moveStoredCells(sheet.cells, shift);
  if (isEntireRows(shift.area))
    moveKeys(sheet.rows, shift.area.row, shift.area.rowCount, shift.direction === 'Down', ROW_LIMIT);
  if (isEntireColumns(shift.area)) {
    moveKeys(
      sheet.columns,
      shift.area.column,
      shift.area.columnCount,
      shift.direction === 'Right',
      COLUMN_LIMIT,
    );
  }
  moveAreas(sheet, shift, move);
  moveSingleCells(sheet, move);
  moveLiveAreas(edit.host, sheet.id, move);
  edit.host.calculator.structureChanged();
}

function moveStoredCells(cells: Cells, { area, direction }: Shift): void {
  if (direction === 'Down' || direction === 'Up') moveInColumns(cells, area, direction === 'Down');
  else moveInRows(cells, area, direction === 'Right');
}

function moveInColumns(cells: Cells, area: Area, isInsertion: boolean): void {
  if (isEntireRows(area)) {
    moveKeys(cells, area.row, area.rowCount, isInsertion, ROW_LIMIT);
    return;
  }
  const moving: [number, number, Cell][] = [];
  for (const [row, stored] of cells) {
    if (row < area.row) continue;
    for (const [column, cell] of stored) {
      if (column < area.column || column > lastColumn(area)) continue;
      moving.push([row, column, cell]);
      stored.delete(column);
    }
    if (stored.size === 0) cells.delete(row);
  }
  for (const [row, column, cell] of moving) {
    const place = newIndex(row, area.row, area.rowCount, isInsertion, ROW_LIMIT);
    if (place === null) continue;
    let stored = cells.get(place);
    if (!stored) cells.set(place, (stored = new Map<number, Cell>()));
    stored.set(column, cell);
  }
}

function moveInRows(cells: Cells, area: Area, isInsertion: boolean): void {
  for (const [row, stored] of cells) {
    if (row < area.row || row > lastRow(area)) continue;
    moveKeys(stored, area.column, area.columnCount, isInsertion, COLUMN_LIMIT);
    if (stored.size === 0) cells.delete(row);
  }
}

function newIndex(
  index: number,
  at: number,
  count: number,
  isInsertion: boolean,
  limit: number,
): number | null {
  if (index < at) return index;
  if (isInsertion) return index + count < limit ? index + count : null;
  return index < at + count ? null : index - count;
}

function moveKeys<T>(
  map: Map<number, T>,
  at: number,
  count: number,
  isInsertion: boolean,
  limit: number,
): void {
  const moved: [number, T][] = [];
  for (const [index, value] of map) {
    if (index < at) continue;
    map.delete(index);
    const place = newIndex(index, at, count, isInsertion, limit);
    if (place !== null) moved.push([place, value]);
  }
  for (const [index, value] of moved) map.set(index, value);
}

/** An area cut where a shift moves only some of its rows or columns: the part that moves, then what stays. */
function partsOf(area: Area, { area: shifted, direction }: Shift): Area[] {
  const isVertical = direction === 'Down' || direction === 'Up';
  const band: Area = isVertical
    ? { ...shifted, row: 0, rowCount: ROW_LIMIT }
    : { ...shifted, column: 0, columnCount: COLUMN_LIMIT };
  const inside = intersectAreas(area, band);
  const isReached = isVertical ? lastRow(area) >= shifted.row : lastColumn(area) >= shifted.column;
  return inside === null || !isReached ? [area] : [inside, ...subtractArea(area, band)];
}

function moveAreas(sheet: Sheet, shift: Shift, move: (area: Area) => Area | null): void {
  const moveParts = (areas: readonly Area[]): Area[] =>
    moveAll(areas.flatMap((area) => partsOf(area, shift)));
  const moveAll = (areas: readonly Area[]): Area[] => areas.map(move).filter((area) => area !== null);
  sheet.merges = moveAll(sheet.merges).filter((area) => area.rowCount > 1 || area.columnCount > 1);
  for (const validation of sheet.dataValidations) validation.areas = moveParts(validation.areas);
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  for (const format of sheet.conditionalFormats) format.areas = moveParts(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  const { pageLayout } = sheet;
  pageLayout.printArea = moveAll(pageLayout.printArea);
  const titleRows = pageLayout.printTitleRows && move(pageLayout.printTitleRows);
  if (titleRows) pageLayout.printTitleRows = titleRows;
  else delete pageLayout.printTitleRows;
  const titleColumns = pageLayout.printTitleColumns && move(pageLayout.printTitleColumns);
  if (titleColumns) pageLayout.printTitleColumns = titleColumns;
  else delete pageLayout.printTitleColumns;
  moveTables(sheet, move);
  if (sheet.autoFilter) {
    const area = move(sheet.autoFilter.area);
    if (area) sheet.autoFilter.area = area;
    else sheet.autoFilter = null;
  }
}

/** Formulas that name tables or columns of tables whose cells go away lose them for good. */
function forgetLostTables(edit: Edit, sheet: Sheet, move: (area: Area) => Area | null): void {
  for (const table of sheet.tables) {
    const gone = lostColumns(table, move);
    if (gone.size === table.columns.length || !move(table.area)) forgetTable(edit, table);
    else if (gone.size > 0) forgetColumns(edit.host.model, sheet, table, gone);
  }
}

/** The columns of a table, by their places in it, that a shift takes away. */
function lostColumns({ area, columns }: Table, move: (area: Area) => Area | null): ReadonlySet<number> {
  const isLost = (offset: number): boolean =>
    move({ ...area, column: area.column + offset, columnCount: 1 }) === null;
  return new Set(columns.map((_column, offset) => offset).filter(isLost));
}

function moveTables(sheet: Sheet, move: (area: Area) => Area | null): void {
  sheet.tables = sheet.tables.filter((table) => {
    const gone = lostColumns(table, move);
    const columns = table.columns.filter((_column, offset) => !gone.has(offset));
    const area = move(table.area);
    if (!area || columns.length === 0) return false;
    table.columns = columns;
    table.area = area;
    return true;
  });
}

function moveSingleCells(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moveCell = (row: number, column: number): Area | null =>
    move({ row, column, rowCount: 1, columnCount: 1 });
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const place = moveCell(row, column);
    if (place) sheet.hyperlinks.set(cellKey(place.row, place.column), link);
  }
  const keepMoved = <T extends { row: number; column: number }>(things: T[]): T[] =>
    things.filter((thing) => {
      const place = moveCell(thing.row, thing.column);
      if (place) Object.assign(thing, { row: place.row, column: place.column });
      return place !== null;
    });
  sheet.comments = keepMoved(sheet.comments);
  sheet.notes = keepMoved(sheet.notes);
}
