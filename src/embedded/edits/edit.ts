import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { noteChange, raise } from '../host/host';
import type { Client, Host } from '../host/host';
import { areaAddress } from '../model/address';
import { intersectAreas } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { raiseTableChanged } from './tables/raiseTableChanged';

/** On whose behalf a workbook is changed; `origin` null is a person at the grid. */
export interface Edit {
  readonly host: Host;
  readonly origin: Client | null;
}

/** The edit of a client's request. */
export function editBy(client: Client & { readonly host: Host }): Edit {
  return { host: client.host, origin: client };
}

/** How a sheet's cells changed, in Excel's words. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Notes that cells hold something else and raises the sheet's `onChanged`. */
export function raiseChanged(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  changeType: ChangeType,
  more: Readonly<Record<string, unknown>> = {},
): void {
  noteChange(edit.host);
  raise(
    edit.host,
    {
      type: EventType.worksheetChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      message: {
        worksheetId: sheet.id,
        address: areaAddress(area),
        changeType,
        shiftDirection: 'None',
        referenceId: `${sheet.id}!${areaAddress(area)}`,
        ...more,
      },
    },
    edit.origin,
  );
  if (changeType === 'RangeEdited') raiseEditedTables(edit, sheet, area, more);
}

/** Raises the `onChanged` of the tables that edited cells are in. */
function raiseEditedTables(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  more: Readonly<Record<string, unknown>>,
): void {
  for (const table of sheet.tables) {
    const edited = intersectAreas(table.area, area);
    if (edited) raiseTableChanged(edit, sheet, table, edited, 'RangeEdited', more);
  }
}

/** Notes that cells look different and raises the sheet's `onFormatChanged`. */
export function raiseFormatChanged(edit: Edit, sheet: Sheet, area: Area): void {
  noteChange(edit.host);
  const address = areaAddress(area);
  raise(
    edit.host,
    {
      type: EventType.worksheetFormatChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      message: { worksheetId: sheet.id, address, referenceId: `${sheet.id}!${address}` },
    },
    edit.origin,
  );
}

/** Refuses what a protected sheet does not allow. */
export function demandAllowed(
  sheet: Sheet,
  isAllowed: (protection: NonNullable<Sheet['protection']>) => boolean,
): void {
  if (sheet.protection && !isAllowed(sheet.protection)) {
    throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
  }
}
