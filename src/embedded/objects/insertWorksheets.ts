import { editBy } from '../edits/edit';
import { insertSheets } from '../edits/insertSheets';
import { WorkbookFileError } from '../files/workbookFileError';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { arrayOf, isOmitted, optionalChoice, recordOf, textOf } from '../protocol/argument';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { Method } from '../protocol/hostObject';
import { targetIfOf } from './targets';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function relativeSheet({ sheets }: WorkbookModel, value: unknown): Sheet {
  const target = targetIfOf('Worksheet', value);
  const key = String(value).toLowerCase();
  const found =
    target ?? sheets.find(({ id, name }) => name.toLowerCase() === key || id.toLowerCase() === key);
  if (!found) throw itemNotFound();
  return found;
}

function positionOf(workbook: WorkbookModel, type: unknown, relativeTo: unknown): number {
  const place = optionalChoice(type, POSITIONS, 'End', 'positionType');
  if (place === 'Beginning') return 0;
  if (place === 'None' || place === 'End') return workbook.sheets.length;
  const index = workbook.sheets.indexOf(relativeSheet(workbook, relativeTo));
  return place === 'Before' ? index : index + 1;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch (cause) {
    throw invalidArgument(`The file is not Base64: ${String(cause)}`);
  }
}

/** `workbook.insertWorksheetsFromBase64`: answers the ids of the new sheets. */
export const insertWorksheets: Method<WorkbookModel> = (workbook, [base64, given], session) => {
  const bytes = bytesOf(textOf(base64, 'base64File'));
  const options = isOmitted(given) ? {} : recordOf(given, 'options');
  const names = isOmitted(options.sheetNamesToInsert)
    ? []
    : arrayOf(options.sheetNamesToInsert, 'sheetNamesToInsert').map((name) => textOf(name, 'name'));
  const position = positionOf(workbook, options.positionType, options.relativeTo);
  try {
    return insertSheets(editBy(session), bytes, names, position).map(({ id }) => id);
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw invalidArgument(cause.message);
    throw cause;
  }
};
