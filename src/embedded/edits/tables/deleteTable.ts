import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { clearCells } from '../clearCells';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { detachTable, forgetTable } from './detachTable';
import { clearFilter } from './filterRows';

/** Deletes a table with the contents and looks of its cells; other cells stay where they are. */
export function deleteTable(edit: Edit, sheet: Sheet, table: Table): void {
  forgetTable(edit, table);
  takeAway(edit, sheet, table);
  clearCells(edit, sheet, table.area, 'All');
}

/** Makes a table plain cells; formulas that named it keep its addresses. */
export function convertToRange(edit: Edit, sheet: Sheet, table: Table): void {
  detachTable(edit, table);
  takeAway(edit, sheet, table);
}

function takeAway(edit: Edit, sheet: Sheet, table: Table): void {
  demandAllowed(sheet, () => false);
  if (table.criteria.size > 0) clearFilter(edit, sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  edit.host.calculator.structureChanged();
  noteChange(edit.host);
  const message = { tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  raise(
    edit.host,
    { type: EventType.tableDeleted, targets: [sheet.id, WORKBOOK_TARGET], message },
    edit.origin,
  );
}
