import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { noteChange, raise } from '../host/host';
import { createSheet } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { nextId, sheetNamed } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Edit } from './edit';

/** Refuses what Excel does not take as a sheet's name; `own` is the sheet that is to be renamed. */
export function demandSheetName(workbook: WorkbookModel, name: string, own?: Sheet): void {
  const isWellFormed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isWellFormed) throw invalidArgument(`"${name}" is not a sheet name.`);
  const known = sheetNamed(workbook, name);
  if (known && known !== own) throw new HostError('ItemAlreadyExists');
}

/** Adds a blank sheet after the last one; without a name it is called `Sheet` and the next free number. */
export function addSheet(edit: Edit, name?: string): Sheet {
  const { model } = edit.host;
  demandStructureOpen(model);
  if (name !== undefined) demandSheetName(model, name);
  const sheet = createSheet(nextId(model), name ?? freeName(model));
  model.sheets.push(sheet);
  sheetAdded(edit, sheet);
  return sheet;
}

/** Tells the formulas and the listeners of a new sheet. */
export function sheetAdded(edit: Edit, sheet: Sheet): void {
  edit.host.calculator.structureChanged();
  noteChange(edit.host);
  raise(
    edit.host,
    { type: EventType.worksheetAdded, targets: [WORKBOOK_TARGET], message: { worksheetId: sheet.id } },
    edit.origin,
  );
}

/** Refuses to add, delete, rename or move sheets of a workbook whose structure is protected. */
export function demandStructureOpen(workbook: WorkbookModel): void {
  if (workbook.protection) throw new HostError('AccessDenied', 'The workbook is protected.');
}

function freeName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!sheetNamed(workbook, `Sheet${number}`)) return `Sheet${number}`;
  }
}
