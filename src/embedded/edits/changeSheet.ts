import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { moveLiveAreas, noteChange, raise } from '../host/host';
import type { Sheet, SheetVisibility } from '../model/sheet';
import { HostError, invalidArgument } from '../protocol/hostError';
import { activateSheet } from './activateSheet';
import { demandSheetName, demandStructureOpen } from './addSheet';
import type { Edit } from './edit';

/** Gives a sheet another name; formulas and names that refer to it follow. */
export function renameSheet(edit: Edit, sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  demandStructureOpen(edit.host.model);
  demandSheetName(edit.host.model, name, sheet);
  const before = sheet.name;
  edit.host.calculator.sheetRenamed(sheet, name);
  sheet.name = name;
  noteChange(edit.host);
  raise(
    edit.host,
    {
      type: EventType.worksheetNameChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      message: { worksheetId: sheet.id, nameBefore: before, nameAfter: name },
    },
    edit.origin,
  );
}

/** Moves a sheet to another place among the tabs. */
export function moveSheet(edit: Edit, sheet: Sheet, position: number): void {
  const { sheets } = edit.host.model;
  const before = sheets.indexOf(sheet);
  if (position >= sheets.length) throw invalidArgument('The position is beyond the last sheet.');
  if (position === before) return;
  demandStructureOpen(edit.host.model);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  edit.host.calculator.structureChanged();
  noteChange(edit.host);
  const message = { worksheetId: sheet.id, positionBefore: before, positionAfter: position };
  raise(edit.host, { type: EventType.worksheetMoved, targets: [WORKBOOK_TARGET], message }, edit.origin);
}

/** Shows or hides a sheet; the last visible one stays. */
export function setSheetVisibility(edit: Edit, sheet: Sheet, visibility: SheetVisibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  demandStructureOpen(edit.host.model);
  if (visibility !== 'Visible') demandAnotherVisible(edit, sheet);
  sheet.visibility = visibility;
  noteChange(edit.host);
  if (visibility !== 'Visible') leaveSheet(edit, sheet);
  raise(
    edit.host,
    {
      type: EventType.worksheetVisibilityChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      message: { worksheetId: sheet.id, visibilityBefore: before, visibilityAfter: visibility },
    },
    edit.origin,
  );
}

/** Deletes a sheet; the last visible one stays, and formulas that referred to it become `#REF!`. */
export function deleteSheet(edit: Edit, sheet: Sheet): void {
  const { model } = edit.host;
  demandStructureOpen(model);
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  }
  if (sheet.visibility === 'Visible') demandAnotherVisible(edit, sheet);
  leaveSheet(edit, sheet);
  edit.host.calculator.sheetDeleted(sheet);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  moveLiveAreas(edit.host, sheet.id, () => null);
  noteChange(edit.host);
  raise(
    edit.host,
    { type: EventType.worksheetDeleted, targets: [WORKBOOK_TARGET], message: { worksheetId: sheet.id } },
    edit.origin,
  );
}

function demandAnotherVisible(edit: Edit, sheet: Sheet): void {
  const others = edit.host.model.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

/** Brings a neighbour to the front when the sheet in front goes away. */
function leaveSheet(edit: Edit, sheet: Sheet): void {
  const { model } = edit.host;
  if (model.activeSheetId !== sheet.id) return;
  const index = model.sheets.indexOf(sheet);
  const visible = (other: Sheet): boolean => other !== sheet && other.visibility === 'Visible';
  const next =
    model.sheets.slice(index).find(visible) ?? model.sheets.slice(0, index).reverse().find(visible);
  if (next) activateSheet(edit, next);
}
