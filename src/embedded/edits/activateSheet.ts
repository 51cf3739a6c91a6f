import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { noteChange, raise } from '../host/host';
import { areaAddress } from '../model/address';
import type { Area } from '../model/area';
import { intersectAreas, sameArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import type { Edit } from './edit';

/** Brings a sheet to the front. A hidden sheet cannot be. */
export function activateSheet(edit: Edit, sheet: Sheet): void {
  const { model } = edit.host;
  if (sheet.visibility !== 'Visible')
    throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (model.activeSheetId === sheet.id) return;
  const previous = model.activeSheetId;
  model.activeSheetId = sheet.id;
  noteChange(edit.host);
  const happened = (type: number, worksheetId: string): void =>
    raise(
      edit.host,
      { type, targets: [worksheetId, WORKBOOK_TARGET], message: { worksheetId } },
      edit.origin,
    );
  happened(EventType.worksheetDeactivated, previous);
  happened(EventType.worksheetActivated, sheet.id);
}

/** Selects areas of a sheet and brings the sheet to the front. */
export function selectAreas(edit: Edit, sheet: Sheet, areas: readonly Area[]): void {
  activateSheet(edit, sheet);
  const isSame =
    areas.length === sheet.selection.length &&
    areas.every((area, index) => sameArea(area, sheet.selection[index]!));
  if (isSame) return;
  const before = sheet.selection;
  sheet.selection = [...areas];
  noteChange(edit.host);
  const address = areas.map(areaAddress).join(',');
  const message = { worksheetId: sheet.id, address };
  raise(
    edit.host,
    { type: EventType.worksheetSelectionChanged, targets: [sheet.id, WORKBOOK_TARGET], message },
    edit.origin,
  );
  raise(edit.host, { type: EventType.documentSelectionChanged, targets: [], message: {} }, edit.origin);
  raiseTablesSelected(edit, sheet, before, areas);
}

/** Tells tables that the selection is in them (`address` says where), or has just left them (`address` is empty). */
function raiseTablesSelected(
  edit: Edit,
  sheet: Sheet,
  before: readonly Area[],
  areas: readonly Area[],
): void {
  for (const table of sheet.tables) {
    const inside = areas.map((area) => intersectAreas(area, table.area)).filter((area) => area !== null);
    const wasInside = before.some((area) => intersectAreas(area, table.area) !== null);
    if (inside.length === 0 && !wasInside) continue;
    const address = inside.map(areaAddress).join(',');
    raise(
      edit.host,
      {
        type: EventType.tableSelectionChanged,
        targets: [table.id],
        message: { tableId: table.id, worksheetId: sheet.id, address, isInsideTable: inside.length > 0 },
      },
      edit.origin,
    );
  }
}
