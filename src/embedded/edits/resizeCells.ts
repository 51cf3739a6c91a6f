import { noteChange, raise } from '../host/host';
import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { areaAddress } from '../model/address';
import { lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Column, Row, Sheet } from '../model/sheet';
import { demandAllowed } from './edit';
import type { Edit } from './edit';

/** Changes what is known of the columns of an area. */
export function changeColumns(edit: Edit, sheet: Sheet, area: Area, change: Partial<Column>): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatColumns);
  for (let column = area.column; column <= lastColumn(area); column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), ...change });
  }
  noteChange(edit.host);
}

/** Changes what is known of the rows of an area. */
export function changeRows(edit: Edit, sheet: Sheet, area: Area, change: Partial<Row>): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatRows);
  for (let row = area.row; row <= lastRow(area); row++) {
    sheet.rows.set(row, { ...sheet.rows.get(row), ...change });
  }
  if (change.hidden !== undefined) edit.host.calculator.rowsShownOrHidden();
  noteChange(edit.host);
}

/** Hides or shows the rows of an area. */
export function setRowsHidden(edit: Edit, sheet: Sheet, area: Area, hidden: boolean): void {
  changeRows(edit, sheet, area, hidden ? { hidden } : { hidden, filtered: false });
  raise(
    edit.host,
    {
      type: EventType.worksheetRowHiddenChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      message: {
        worksheetId: sheet.id,
        address: areaAddress({ ...area, column: 0, columnCount: 16_384 }),
        changeType: hidden ? 'Hidden' : 'Unhidden',
      },
    },
    edit.origin,
  );
}
