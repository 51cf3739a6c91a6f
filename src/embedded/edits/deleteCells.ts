import { intersectAreas, isEntireColumns, isEntireRows } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { demandAllowed, raiseChanged } from './edit';
import type { ChangeType, Edit } from './edit';
import { demandWholeThings } from './insertCells';
import { shiftCells } from './shiftCells';

/** Deletes cells; what is below moves up, or what is to the right moves left. References to them become `#REF!`. */
export function deleteCells(edit: Edit, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  demandAllowed(sheet, ({ options }) =>
    isEntireRows(area) ? options.allowDeleteRows : isEntireColumns(area) && options.allowDeleteColumns,
  );
  const isWhole = direction === 'Up' ? isEntireRows(area) : isEntireColumns(area);
  if (!isWhole) demandWholeThings(sheet, area, direction);
  const emptied = sheet.tables.filter(({ area: own }) => intersectAreas(own, area));
  shiftCells(edit, sheet, { area, direction });
  for (const table of emptied) {
    // A table always has a body row: where all of them went, a blank one remains.
    const frame = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
    if (table.area.rowCount <= frame) table.area = { ...table.area, rowCount: frame + 1 };
  }
  const changeType: ChangeType = !isWhole
    ? 'CellDeleted'
    : direction === 'Up'
      ? 'RowDeleted'
      : 'ColumnDeleted';
  raiseChanged(edit, sheet, area, changeType, {
    shiftDirection: direction === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}
