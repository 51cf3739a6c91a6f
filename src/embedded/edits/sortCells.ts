import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { noteChange, raise } from '../host/host';
import { areaAddress } from '../model/address';
import { lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Cell, CellValue } from '../model/cell';
import { cellAt, putCell, removeCell } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { compareValues } from '../model/sortValues';
import type { TextOrder } from '../model/sortValues';
import type { SortField, SortState } from '../model/table';
import { HostError, invalidArgument } from '../protocol/hostError';
import { moveFormula } from '../formulas/moveFormula';
import { demandAllowed, raiseChanged } from './edit';
import type { Edit } from './edit';
import { effectiveStyle } from './effectiveStyle';

/** Whether rows are put in order (by columns' values) or columns (by rows' values). */
export type SortOrientation = 'Rows' | 'Columns';

/** One row (or column) while it is sorted: where it was and its cells across. */
interface Line {
  readonly from: number;
  readonly cells: readonly (Cell | undefined)[];
}

/**
 * Puts the rows or columns of an area in order. Cells move with their formats, and formulas as if copied; rows that a filter
 * hides stay where they are. Equal lines keep their order.
 */
export function sortCells(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  sort: SortState,
  orientation: SortOrientation,
): void {
  demandAllowed(sheet, ({ options }) => options.allowSort);
  demandFields(sort, orientation === 'Rows' ? area.columnCount : area.rowCount);
  demandNoMerges(sheet, area);
  edit.host.calculator.settle();
  const places = placesOf(sheet, area, orientation);
  const lines = places.map((place) => lineAt(sheet, area, place, orientation));
  const sorted = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => compareLines(sheet, area, a.line, b.line, sort, orientation) || a.index - b.index);
  sorted.forEach(({ line }, index) => putLine(edit, sheet, area, line, places[index]!, orientation));
  edit.host.calculator.structureChanged();
  sortedNow(edit, sheet, area, orientation);
}

function demandFields({ fields }: SortState, count: number): void {
  if (fields.length === 0) throw invalidArgument('At least one sort field is expected.');
  for (const { key } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= count)
      throw invalidArgument('The sort key is out of range.');
  }
}

function demandNoMerges(sheet: Sheet, area: Area): void {
  const isMerged = sheet.merges.some(
    (merge) =>
      merge.row <= lastRow(area) &&
      lastRow(merge) >= area.row &&
      merge.column <= lastColumn(area) &&
      lastColumn(merge) >= area.column,
  );
  if (isMerged)
    throw new HostError('InvalidOperation', 'To do this, all the merged cells need to be the same size.');
}

function placesOf(sheet: Sheet, area: Area, orientation: SortOrientation): number[] {
  const count = orientation === 'Rows' ? area.rowCount : area.columnCount;
  const first = orientation === 'Rows' ? area.row : area.column;
  const places = Array.from({ length: count }, (_place, index) => first + index);
  return orientation === 'Rows' ? places.filter((row) => !sheet.rows.get(row)?.filtered) : places;
}

function lineAt(sheet: Sheet, area: Area, place: number, orientation: SortOrientation): Line {
  const length = orientation === 'Rows' ? area.columnCount : area.rowCount;
  const cells = Array.from({ length }, (_cell, index) =>
    orientation === 'Rows'
      ? cellAt(sheet.cells, place, area.column + index)
      : cellAt(sheet.cells, area.row + index, place),
  );
  return { from: place, cells };
}

function compareLines(
  sheet: Sheet,
  area: Area,
  one: Line,
  other: Line,
  sort: SortState,
  orientation: SortOrientation,
): number {
  for (const field of sort.fields) {
    const order = compareBy(
      field,
      sheet,
      cellOf(area, one, field, orientation),
      cellOf(area, other, field, orientation),
      sort,
    );
    if (order !== 0) return order;
  }
  return 0;
}

/** Where a line's cell of a sort field is, and the cell. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

function cellOf(area: Area, line: Line, { key }: SortField, orientation: SortOrientation): Place {
  const cell = line.cells[key];
  return orientation === 'Rows'
    ? { row: line.from, column: area.column + key, cell }
    : { row: area.row + key, column: line.from, cell };
}

function compareBy(field: SortField, sheet: Sheet, one: Place, other: Place, order: TextOrder): number {
  const ascending = field.ascending ?? true;
  switch (field.sortOn ?? 'Value') {
    case 'Value':
      return compareValues(keyValue(one, field), keyValue(other, field), ascending, order);
    case 'CellColor':
      return byColor(
        effectiveStyle(sheet, one.row, one.column).fill.color,
        effectiveStyle(sheet, other.row, other.column).fill.color,
        field,
      );
    case 'FontColor':
      return byColor(
        effectiveStyle(sheet, one.row, one.column).font.color,
        effectiveStyle(sheet, other.row, other.column).font.color,
        field,
      );
    default:
      throw new HostError('NotImplemented', 'Sorting by icon is not implemented.');
  }
}

function keyValue({ cell }: Place, { dataOption }: SortField): CellValue {
  const value = cell?.value ?? null;
  const isNumeral = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return dataOption === 'TextAsNumber' && isNumeral ? Number(value) : value;
}

/** Cells of the wanted colour come first, or last when descending. */
function byColor(one: string, other: string, { color, ascending }: SortField): number {
  const wanted = color?.toUpperCase();
  const first = Number(other.toUpperCase() === wanted) - Number(one.toUpperCase() === wanted);
  return (ascending ?? true) ? first : -first;
}

function putLine(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  line: Line,
  place: number,
  orientation: SortOrientation,
): void {
  line.cells.forEach((cell, index) => {
    const [row, column] = orientation === 'Rows' ? [place, area.column + index] : [area.row + index, place];
    const [fromRow, fromColumn] =
      orientation === 'Rows' ? [line.from, area.column + index] : [area.row + index, line.from];
    if (!cell) removeCell(sheet.cells, row, column);
    else putCell(sheet.cells, row, column, movedCell(cell, fromRow, fromColumn, row, column));
    edit.host.calculator.cellChanged(sheet, row, column);
  });
}

function movedCell(cell: Cell, fromRow: number, fromColumn: number, row: number, column: number): Cell {
  if (cell.formula === undefined || (fromRow === row && fromColumn === column)) return cell;
  return { ...cell, formula: moveFormula(cell.formula, row - fromRow, column - fromColumn) };
}

function sortedNow(edit: Edit, sheet: Sheet, area: Area, orientation: SortOrientation): void {
  noteChange(edit.host);
  const type = orientation === 'Rows' ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted;
  const address = areaAddress(area);
  const message = { worksheetId: sheet.id, address, referenceId: `${sheet.id}!${address}` };
  raise(edit.host, { type, targets: [sheet.id, WORKBOOK_TARGET], message }, edit.origin);
  raiseChanged(edit, sheet, area, 'RangeEdited');
}
