import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  intersectAreas,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
} from '../model/area';
import type { Area } from '../model/area';
import { cellAt, ensureCell, hasContent } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { tableBody } from '../model/table';
import type { Table, TableColumn } from '../model/table';
import { HostError } from '../protocol/hostError';
import { demandAllowed, raiseChanged } from './edit';
import type { ChangeType, Edit } from './edit';
import { fillCalculatedColumns, uniqueColumnName } from './followTables';
import { shiftCells } from './shiftCells';

/**
 * Inserts blank cells; what stood there moves down or to the right. Entire rows and columns take the looks of the row
 * above or the column before. Refuses to tear a table or merged cells apart, or to push cells off the sheet.
 */
export function insertCells(edit: Edit, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  demandAllowed(sheet, ({ options }) =>
    isEntireRows(area) ? options.allowInsertRows : isEntireColumns(area) && options.allowInsertColumns,
  );
  const isWhole = direction === 'Down' ? isEntireRows(area) : isEntireColumns(area);
  if (!isWhole) demandWholeThings(sheet, area, direction);
  demandRoom(sheet, area, direction);
  const grown = sheet.tables.filter((table) => isInside(table, area, direction));
  shiftCells(edit, sheet, { area, direction });
  if (direction === 'Right') for (const table of grown) nameNewColumns(sheet, table, area);
  inheritLooks(sheet, area, direction);
  if (direction === 'Down')
    for (const table of grown) fillCalculatedColumns(edit, sheet, table, area.row, lastRow(area));
  const changeType: ChangeType = !isWhole
    ? 'CellInserted'
    : direction === 'Down'
      ? 'RowInserted'
      : 'ColumnInserted';
  raiseChanged(edit, sheet, area, changeType, {
    shiftDirection: direction === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

/** Refuses to move a part of a table or of merged cells. */
export function demandWholeThings(
  sheet: Sheet,
  area: Area,
  direction: 'Down' | 'Right' | 'Up' | 'Left',
): void {
  const isVertical = direction === 'Down' || direction === 'Up';
  const moving = isVertical
    ? { ...area, rowCount: ROW_LIMIT - area.row }
    : { ...area, columnCount: COLUMN_LIMIT - area.column };
  const isTorn = (thing: Area): boolean => {
    if (!intersectAreas(thing, moving)) return false;
    return isVertical
      ? thing.column < area.column || lastColumn(thing) > lastColumn(area)
      : thing.row < area.row || lastRow(thing) > lastRow(area);
  };
  if (isVertical && isFilteredWithin(sheet, moving)) throw new HostError('FilteredRangeConflict');
  if (sheet.tables.some((table) => isTorn(table.area))) throw new HostError('InsertDeleteConflict');
  if (sheet.merges.some(isTorn)) throw new HostError('MergedRangeConflict');
}

/** "Can't move cells in a filtered range or table": only whole rows come and go while rows are filtered. */
function isFilteredWithin(sheet: Sheet, moving: Area): boolean {
  const filtered = [...sheet.tables, ...(sheet.autoFilter ? [sheet.autoFilter] : [])];
  return filtered.some(({ area, criteria }) => criteria.size > 0 && intersectAreas(area, moving) !== null);
}

function demandRoom(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  for (const [row, stored] of sheet.cells) {
    for (const [column, cell] of stored) {
      const isOff =
        direction === 'Down'
          ? row >= ROW_LIMIT - area.rowCount && column >= area.column && column <= lastColumn(area)
          : column >= COLUMN_LIMIT - area.columnCount && row >= area.row && row <= lastRow(area);
      if (isOff && hasContent(cell)) throw new HostError('NonBlankCellOffSheet');
    }
  }
}

/** Whether the inserted cells come to lie inside a table's body (or between its columns). */
function isInside(table: Table, area: Area, direction: 'Down' | 'Right'): boolean {
  if (direction === 'Right') {
    return (
      area.column > table.area.column &&
      area.column <= lastColumn(table.area) &&
      covers(area, table.area, 'rows')
    );
  }
  const body = tableBody(table);
  const isBetween = area.row >= body.row && area.row <= lastRow(body);
  return isBetween && covers(area, table.area, 'columns');
}

function covers(area: Area, other: Area, across: 'rows' | 'columns'): boolean {
  return across === 'rows'
    ? area.row <= other.row && lastRow(area) >= lastRow(other)
    : area.column <= other.column && lastColumn(area) >= lastColumn(other);
}

/** Gives columns that came into a table their names. */
function nameNewColumns(sheet: Sheet, table: Table, area: Area): void {
  const at = area.column - table.area.column;
  for (let offset = 0; offset < area.columnCount; offset++) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const column: TableColumn = { id, name: uniqueColumnName(table, `Column${at + offset + 1}`) };
    table.columns.splice(at + offset, 0, column);
    if (table.showHeaders) ensureCell(sheet.cells, table.area.row, area.column + offset).value = column.name;
  }
}

/** New cells look like those above or before them. */
function inheritLooks(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  if (direction === 'Down' && area.row > 0) {
    if (isEntireRows(area)) {
      const above = sheet.rows.get(area.row - 1);
      for (let row = area.row; row <= lastRow(area) && above?.style; row++)
        sheet.rows.set(row, { style: above.style });
    }
    copyStyles(sheet, area, -1, 0);
  } else if (direction === 'Right' && area.column > 0) {
    if (isEntireColumns(area)) {
      const before = sheet.columns.get(area.column - 1);
      for (let column = area.column; column <= lastColumn(area) && before; column++) {
        sheet.columns.set(column, { ...before, hidden: false });
      }
    }
    copyStyles(sheet, area, 0, -1);
  }
}

function copyStyles(sheet: Sheet, area: Area, rowStep: number, columnStep: number): void {
  if (rowStep !== 0) {
    const above = sheet.cells.get(area.row - 1);
    for (const [column, { style }] of [...(above ?? [])]) {
      if (!style || column < area.column || column > lastColumn(area)) continue;
      for (let row = area.row; row <= lastRow(area); row++)
        ensureCell(sheet.cells, row, column).style = style;
    }
    return;
  }
  for (const row of [...sheet.cells.keys()]) {
    if (row < area.row || row > lastRow(area)) continue;
    const style = cellAt(sheet.cells, row, area.column + columnStep)?.style;
    if (!style) continue;
    for (let column = area.column; column <= lastColumn(area); column++)
      ensureCell(sheet.cells, row, column).style = style;
  }
}
