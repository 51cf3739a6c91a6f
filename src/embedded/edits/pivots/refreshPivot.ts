import { noteChange } from '../../host/host';
import { intersectAreas, isOnSheet } from '../../model/area';
import type { Area } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { boundsOf, cellAt, ensureCell, hasContent, removeCell, storedCells } from '../../model/cells';
import { itemName } from '../../model/pivotFilter';
import { itemsOf, pivotGrid } from '../../model/pivotGrid';
import type { PivotGrid } from '../../model/pivotGrid';
import { PERCENT_CALCULATIONS } from '../../model/pivotShowAs';
import type { PivotData, PivotTable } from '../../model/pivotTable';
import type { Sheet } from '../../model/sheet';
import { restyle } from '../../model/style';
import { resolveAddress } from '../../objects/resolveAddress';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { raiseChanged } from '../edit';
import type { Edit } from '../edit';

/** Cells that a PivotTable without fields takes up. */
const FRAME = { rowCount: 18, columnCount: 3 };

/** Reads the source anew. Fields that are gone disappear from the PivotTable. */
export function readPivotSource(edit: Edit, sheet: Sheet, pivot: PivotTable): void {
  edit.host.calculator.settle();
  const source = resolveAddress(
    edit.host.model,
    sheet,
    pivot.sourceType === 'LocalTable' ? `${pivot.source}[#All]` : pivot.source,
  );
  const { area } = source;
  if (area.rowCount < 2)
    throw invalidArgument('The source of a PivotTable has a header and at least one row.');
  const rowAt = (row: number): CellValue[] =>
    Array.from(
      { length: area.columnCount },
      (_cell, index) => cellAt(source.sheet.cells, row, area.column + index)?.value ?? null,
    );
  const fields = rowAt(area.row).map((value) =>
    value === null || typeof value === 'object' ? '' : String(value),
  );
  if (fields.includes('')) throw new HostError('InvalidOperation', 'The PivotTable field name is not valid.');
  pivot.fields = fields;
  pivot.records = Array.from({ length: area.rowCount - 1 }, (_row, index) => rowAt(area.row + 1 + index));
  const isKnown = (field: string): boolean => fields.includes(field);
  pivot.rows = pivot.rows.filter(isKnown);
  pivot.columns = pivot.columns.filter(isKnown);
  pivot.filters = pivot.filters.filter(isKnown);
  pivot.data = pivot.data.filter(({ field }) => isKnown(field));
}

/** Writes what a PivotTable shows into its cells; what it showed before goes away. */
export function showPivot(edit: Edit, sheet: Sheet, pivot: PivotTable): void {
  const isBlank = pivot.rows.length + pivot.columns.length + pivot.data.length + pivot.filters.length === 0;
  const grid = pivotGrid(pivot);
  const size = isBlank ? FRAME : { rowCount: grid.cells.length, columnCount: grid.cells[0]?.length ?? 1 };
  const { area, filterArea } = placeOf(pivot, size);
  clearShown(edit, sheet, pivot);
  demandRoom(sheet, pivot, area, isBlank);
  if (filterArea) demandRoom(sheet, pivot, filterArea, isBlank);
  pivot.pushed += area.row - pivot.area.row;
  pivot.area = area;
  pivot.filterArea = filterArea;
  pivot.isShown = !isBlank;
  if (isBlank) return;
  showCells(edit, sheet, pivot, grid);
  showFilters(edit, sheet, pivot);
  noteChange(edit.host);
  raiseChanged(edit, sheet, area, 'RangeEdited');
}

/** Filters stand above the table with one row between; the table moves down where they have no room. */
function placeOf(
  pivot: PivotTable,
  size: Pick<Area, 'rowCount' | 'columnCount'>,
): Pick<PivotTable, 'area' | 'filterArea'> {
  const { column } = pivot.area;
  const needed = pivot.filters.length === 0 ? 0 : pivot.filters.length + 1;
  const row = Math.max(pivot.area.row - pivot.pushed, needed);
  const filterArea =
    needed === 0 ? null : { row: row - needed, column, rowCount: pivot.filters.length, columnCount: 2 };
  return { area: { row, column, ...size }, filterArea };
}

function showCells(edit: Edit, sheet: Sheet, pivot: PivotTable, grid: PivotGrid): void {
  grid.cells.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value === null) return;
      const data = grid.dataOfColumn[across];
      const format = down >= grid.headRows && data ? numberFormatOf(data) : 'General';
      putCell(edit, sheet, pivot.area.row + down, pivot.area.column + across, value, format);
    });
  });
}

/** Shares are percentages unless the data field says otherwise. */
function numberFormatOf({ numberFormat, showAs }: PivotData): string {
  const isShare = showAs !== undefined && PERCENT_CALCULATIONS.has(showAs.calculation);
  return numberFormat === 'General' && isShare ? '0.00%' : numberFormat;
}

function showFilters(edit: Edit, sheet: Sheet, pivot: PivotTable): void {
  pivot.filters.forEach((field, index) => {
    const { row, column } = pivot.filterArea!;
    const hidden = pivot.hidden.get(field);
    const shown = itemsOf(pivot, field)
      .map(itemName)
      .filter((name) => !hidden?.has(name));
    const choice = !hidden?.size ? '(All)' : shown.length === 1 ? shown[0]! : '(Multiple Items)';
    putCell(edit, sheet, row + index, column, field, 'General');
    putCell(edit, sheet, row + index, column + 1, choice, 'General');
  });
}

function putCell(
  edit: Edit,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  format: string,
): void {
  const cell = ensureCell(sheet.cells, row, column);
  cell.value = value;
  if (format !== 'General') cell.style = restyle(cell.style, { numberFormat: format });
  edit.host.calculator.cellChanged(sheet, row, column);
}

function demandRoom(sheet: Sheet, pivot: PivotTable, area: Area, isBlank: boolean): void {
  if (!isOnSheet(area)) throw invalidArgument('The PivotTable does not fit on the sheet.');
  const isOverlapping =
    sheet.tables.some((table) => intersectAreas(table.area, area)) ||
    (sheet.pivotTables ?? []).some((other) => other !== pivot && intersectAreas(other.area, area));
  if (isOverlapping) throw new HostError('PivotTableRangeConflict');
  if (!isBlank && boundsOf(sheet.cells, hasContent, area)) throw new HostError('PivotTableRangeConflict');
}

/** Empties the cells of a PivotTable, its filters included. */
export function clearShown(edit: Edit, sheet: Sheet, { area, filterArea, isShown }: PivotTable): void {
  // The blank frame holds nothing of the PivotTable's own.
  if (!isShown) return;
  for (const part of filterArea ? [area, filterArea] : [area]) {
    for (const [row, column, cell] of [...storedCells(sheet.cells, part)]) {
      cell.value = null;
      delete cell.formula;
      // Number formats are the PivotTable's own; other formats stay.
      if (cell.style) cell.style = restyle(cell.style, { numberFormat: 'General' });
      if (!cell.style) removeCell(sheet.cells, row, column);
      edit.host.calculator.cellChanged(sheet, row, column);
    }
  }
}
