import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import { areaAddress } from '../../model/address';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import type { ChangeType, Edit } from '../edit';

/** Raises a table's `onChanged`, and that of the table collections. */
export function raiseTableChanged(
  edit: Edit,
  sheet: Sheet,
  table: Table,
  area: Area,
  changeType: ChangeType,
  more: Readonly<Record<string, unknown>> = {},
): void {
  noteChange(edit.host);
  const address = areaAddress(area);
  const message = {
    tableId: table.id,
    worksheetId: sheet.id,
    address,
    changeType,
    referenceId: `${sheet.id}!${address}`,
    ...more,
  };
  raise(
    edit.host,
    { type: EventType.tableChanged, targets: [table.id, sheet.id, WORKBOOK_TARGET], message },
    edit.origin,
  );
}
