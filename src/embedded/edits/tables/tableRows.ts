import { intersectAreas, lastColumn, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { boundsOf, cellAt, ensureCell, hasContent } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import { tableBody } from '../../model/table';
import type { Table } from '../../model/table';
import { invalidArgument } from '../../protocol/hostError';
import { clearContents } from '../clearCells';
import { deleteCells } from '../deleteCells';
import type { Edit } from '../edit';
import { fillCalculatedColumns } from '../followTables';
import { insertCells } from '../insertCells';
import { writeCells } from '../writeCells';
import type { InputGrid } from '../writeCells';
import { raiseTableChanged } from './raiseTableChanged';

/** Whether a table shows only the blank row that stands for "no rows yet". */
export function hasNoRows(sheet: Sheet, table: Table): boolean {
  if (!table.hasInsertRow) return false;
  const body = tableBody(table);
  return body.rowCount === 1 && boundsOf(sheet.cells, hasContent, body) === null;
}

/** How many rows of data a table has; the blank row of a table without rows does not count. */
export function rowCountOf(sheet: Sheet, table: Table): number {
  return hasNoRows(sheet, table) ? 0 : tableBody(table).rowCount;
}

/** How rows are put into a table's body: at an index, pushing what is below the table down or growing over blank cells. */
export interface RowPlace {
  readonly index: number;
  readonly pushesDown: boolean;
}

/**
 * Adds rows to a table: new rows take the looks, validations, conditional formats and calculated columns of their
 * neighbours. The first rows of a table without rows replace its blank row.
 */
export function addTableRows(edit: Edit, sheet: Sheet, table: Table, place: RowPlace, grid: InputGrid): void {
  const isEmpty = hasNoRows(sheet, table);
  const { row } = tableBody(table);
  const missing = grid.length - (isEmpty ? 1 : 0);
  if (missing > 0) makeRoom(edit, sheet, table, { ...place, index: isEmpty ? 1 : place.index }, missing);
  delete table.hasInsertRow;
  const first = row + (isEmpty ? 0 : place.index);
  const added = { ...table.area, row: first, rowCount: grid.length };
  edit.host.calculator.structureChanged();
  raiseTableChanged(edit, sheet, table, added, 'RowInserted');
  writeCells(edit, sheet, added, grid);
  fillCalculatedColumns(edit, sheet, table, first, lastRow(added));
}

function makeRoom(
  edit: Edit,
  sheet: Sheet,
  table: Table,
  { index, pushesDown }: RowPlace,
  count: number,
): void {
  const body = tableBody(table);
  const isAtEnd = index >= body.rowCount;
  const added: Area = { ...table.area, row: body.row + index, rowCount: count };
  const area = { ...table.area, rowCount: table.area.rowCount + count };
  const isBlank = boundsOf(sheet.cells, hasContent, added) === null && !isTakenByOthers(sheet, table, added);
  if (!isAtEnd || table.showTotals || pushesDown || !isBlank) insertCells(edit, sheet, added, 'Down');
  table.area = area;
  const model = isAtEnd ? lastRow(body) : added.row + count;
  copyLooks(sheet, model, added);
  if (isAtEnd) extendRules(sheet, lastRow(body), added);
  else if (index === 0) extendRules(sheet, added.row + count, added);
}

function isTakenByOthers(sheet: Sheet, table: Table, area: Area): boolean {
  return sheet.tables.some((other) => other !== table && intersectAreas(other.area, area));
}

/** New rows look like the row that they follow (or, before the first, precede). */
function copyLooks(sheet: Sheet, model: number, added: Area): void {
  for (let column = added.column; column <= lastColumn(added); column++) {
    const style = cellAt(sheet.cells, model, column)?.style;
    for (let row = added.row; row <= lastRow(added); row++) {
      const cell = cellAt(sheet.cells, row, column);
      if (!style && !cell) continue;
      ensureCell(sheet.cells, row, column).style = style;
    }
  }
}

/** Validations and conditional formats that hold in a row come to hold in the rows that are added beside it. */
export function extendRules(sheet: Sheet, model: number, added: Area): void {
  for (const rules of [...sheet.dataValidations, ...sheet.conditionalFormats]) {
    rules.areas = rules.areas.map((area) => extended(area, model, added));
  }
}

function extended(area: Area, model: number, added: Area): Area {
  const isWithinColumns = area.column >= added.column && lastColumn(area) <= lastColumn(added);
  if (!isWithinColumns) return area;
  if (lastRow(area) === model && added.row === model + 1)
    return { ...area, rowCount: area.rowCount + added.rowCount };
  const isBefore = area.row === model && lastRow(added) === model - 1;
  return isBefore ? { ...area, row: added.row, rowCount: area.rowCount + added.rowCount } : area;
}

/** Deletes rows of a table's body; cells below the table move up. Without any row left, one blank row remains. */
export function deleteTableRows(edit: Edit, sheet: Sheet, table: Table, index: number, count: number): void {
  const body = tableBody(table);
  const rows = rowCountOf(sheet, table);
  if (index < 0 || count < 1 || index + count > rows) throw invalidArgument('The row is out of range.');
  const isAll = count === body.rowCount;
  const kept = isAll ? 1 : 0;
  if (isAll) clearContents(edit, sheet, { ...body, rowCount: 1 });
  const deleted = { ...body, row: body.row + index + kept, rowCount: count - kept };
  if (deleted.rowCount > 0) deleteCells(edit, sheet, deleted, 'Up');
  if (isAll) table.hasInsertRow = true;
  raiseTableChanged(edit, sheet, table, { ...body, row: body.row + index, rowCount: count }, 'RowDeleted');
}
