import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import type { Client, Host } from '../../host/host';
import { areaAddress } from '../../model/address';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';

/** On whose behalf a table changed; `edits/edit.ts` has more, and imports this file. */
interface Cause {
  readonly host: Host;
  readonly origin: Client | null;
}

/** Raises a table's `onChanged`, and that of the table collections. */
export function raiseTableChanged(
  cause: Cause,
  sheet: Sheet,
  table: Table,
  area: Area,
  changeType: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  noteChange(cause.host);
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
    cause.host,
    { type: EventType.tableChanged, targets: [table.id, sheet.id, WORKBOOK_TARGET], message },
    cause.origin,
  );
}
