import { noteChange } from '../../host/host';
import { intersectAreas, isOnSheet } from '../../model/area';
import type { Area } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { boundsOf, cellAt, ensureCell, hasContent, removeCell, storedCells } from '../../model/cells';
import { pivotGrid } from '../../model/pivotGrid';
import type { PivotTable } from '../../model/pivotTable';
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
  pivot.data = pivot.data.filter(({ field }) => isKnown(field));
}

/** Writes what a PivotTable shows into its cells; what it showed before goes away. */
export function showPivot(edit: Edit, sheet: Sheet, pivot: PivotTable): void {
  const isBlank = pivot.rows.length + pivot.columns.length + pivot.data.length === 0;
  const grid = pivotGrid(pivot);
  const { row, column } = pivot.area;
  const size = isBlank ? FRAME : { rowCount: grid.cells.length, columnCount: grid.cells[0]?.length ?? 1 };
  const area: Area = { row, column, ...size };
  clearShown(edit, sheet, pivot);
  demandRoom(sheet, pivot, area, isBlank);
  pivot.area = area;
  pivot.isShown = !isBlank;
  if (isBlank) return;
  grid.cells.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value === null) return;
      const cell = ensureCell(sheet.cells, row + down, column + across);
      cell.value = value;
      const format = grid.dataOfColumn[across]?.numberFormat;
      if (format !== undefined && format !== 'General' && down >= grid.headRows) {
        cell.style = restyle(cell.style, { numberFormat: format });
      }
      edit.host.calculator.cellChanged(sheet, row + down, column + across);
    });
  });
  noteChange(edit.host);
  raiseChanged(edit, sheet, area, 'RangeEdited');
}

function demandRoom(sheet: Sheet, pivot: PivotTable, area: Area, isBlank: boolean): void {
  if (!isOnSheet(area)) throw invalidArgument('The PivotTable does not fit on the sheet.');
  const isOverlapping =
    sheet.tables.some((table) => intersectAreas(table.area, area)) ||
    (sheet.pivotTables ?? []).some((other) => other !== pivot && intersectAreas(other.area, area));
  if (isOverlapping) throw new HostError('PivotTableRangeConflict');
  if (!isBlank && boundsOf(sheet.cells, hasContent, area)) throw new HostError('PivotTableRangeConflict');
}

/** Empties the cells of a PivotTable. */
export function clearShown(edit: Edit, sheet: Sheet, { area, isShown }: PivotTable): void {
  // The blank frame holds nothing of the PivotTable's own.
  if (!isShown) return;
  for (const [row, column, cell] of [...storedCells(sheet.cells, area)]) {
    cell.value = null;
    delete cell.formula;
    if (!cell.style) removeCell(sheet.cells, row, column);
    edit.host.calculator.cellChanged(sheet, row, column);
  }
}
