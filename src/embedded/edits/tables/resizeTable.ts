import { forgetColumns } from '../../formulas/forgetColumns';
import { intersectAreas, lastColumn, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { cellAt } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import type { Table, TableColumn } from '../../model/table';
import { invalidArgument } from '../../protocol/hostError';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { fillCalculatedColumns } from '../followTables';
import { demandFree, freeColumnName, putHeader } from './addTable';
import { filterRows } from './filterRows';
import { raiseTableChanged } from './raiseTableChanged';

/**
 * Gives a table another area: its first row stays in the same row of the sheet, the areas overlap, and at least one body
 * row remains. No cell moves; new columns take their names from the cells in the header row.
 */
export function resizeTable(edit: Edit, sheet: Sheet, table: Table, area: Area): void {
  demandAllowed(sheet, () => false);
  const frame = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  const isFitting =
    area.row === table.area.row && area.rowCount > frame && intersectAreas(area, table.area) !== null;
  if (!isFitting) throw invalidArgument('The new range must overlap the table and start in the same row.');
  if (table.showTotals && lastRow(area) !== lastRow(table.area)) {
    throw invalidArgument('The total row must stay in its row.');
  }
  demandFree(sheet, area, table);
  const before = table.area;
  const isGone = (offset: number): boolean =>
    before.column + offset < area.column || before.column + offset > lastColumn(area);
  const gone = table.columns.map((_column, offset) => offset).filter(isGone);
  if (gone.length > 0) forgetColumns(edit.host.model, sheet, table, new Set(gone));
  table.columns = columnsWithin(edit, sheet, table, area);
  table.area = area;
  delete table.hasInsertRow;
  edit.host.calculator.structureChanged();
  if (lastRow(area) > lastRow(before))
    fillCalculatedColumns(edit, sheet, table, lastRow(before) + 1, lastRow(area));
  if (table.criteria.size > 0) filterRows(edit, sheet, table);
  raiseTableChanged(edit, sheet, table, area, 'RangeEdited');
}

/** The columns of a resized table: those that stay, and new ones where it became wider. */
function columnsWithin(edit: Edit, sheet: Sheet, table: Table, area: Area): TableColumn[] {
  const kept = Array.from(
    { length: area.columnCount },
    (_column, offset) => table.columns[area.column + offset - table.area.column],
  );
  const known = kept.filter((column) => column !== undefined);
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  return kept.map((column, offset) => {
    if (column) return column;
    const value = cellAt(sheet.cells, area.row, area.column + offset)?.value ?? '';
    const wanted = table.showHeaders && typeof value !== 'object' ? String(value) : '';
    const added = { id: ++id, name: freeColumnName(known, wanted) };
    known.push(added);
    if (table.showHeaders) putHeader(edit, sheet, area.row, area.column + offset, added.name);
    return added;
  });
}
