import { openPackage } from '../files/package/openPackage';
import { readSource } from '../files/readSource';
import { renameSheetReferences, renameTableReferences } from '../formulas/renameReferences';
import type { Sheet } from '../model/sheet';
import { nextId, nextNumber, sheetNamed } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { itemNotFound } from '../protocol/hostError';
import { demandStructureOpen, sheetAdded } from './addSheet';
import type { Edit } from './edit';

/**
 * Copies sheets of another workbook's file to a place among the tabs. Sheets and tables whose names are taken get new
 * ones, and the formulas that came along follow; the other workbook's names come along where they are free.
 *
 * @param names - the wanted sheets in the file's order; none for all
 * @returns the sheets that are new
 * @throws HostError `ItemNotFound` for a sheet that the file does not have
 * @throws WorkbookFileError when the bytes are no workbook
 */
export function insertSheets(
  edit: Edit,
  bytes: Uint8Array,
  names: readonly string[],
  position: number,
): Sheet[] {
  const { model } = edit.host;
  demandStructureOpen(model);
  const other = readSource(openPackage(bytes)).model;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const sheets = other.sheets.filter(({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase()));
  if (wanted.size > 0 && sheets.length < wanted.size) throw itemNotFound();
  const added = sheets.map((sheet) => {
    freeNames(model, other, sheet);
    return adopted(model, sheet);
  });
  model.sheets.splice(position, 0, ...added);
  for (const name of other.names) {
    const isTaken = model.names.some((known) => known.name.toLowerCase() === name.name.toLowerCase());
    if (!isTaken) model.names.push(name);
  }
  for (const sheet of added) sheetAdded(edit, sheet);
  return added;
}

/** Renames a sheet of the other workbook, and its tables, where this one has such a name already. */
function freeNames(model: WorkbookModel, other: WorkbookModel, sheet: Sheet): void {
  const name = freeName(sheet.name, ' (', ')', (candidate) => {
    const namesake = sheetNamed(other, candidate);
    return sheetNamed(model, candidate) !== undefined || (namesake !== undefined && namesake !== sheet);
  });
  if (name !== sheet.name) {
    renameSheetReferences(other, sheet.name, name);
    sheet.name = name;
  }
  const tables = [...model.sheets, ...other.sheets].flatMap((known) => known.tables);
  for (const table of sheet.tables) {
    const own = freeName(table.name, '_', '', (candidate) =>
      tables.some((known) => known !== table && known.name.toLowerCase() === candidate.toLowerCase()),
    );
    if (own === table.name) continue;
    renameTableReferences(other, table.name, own);
    table.name = own;
  }
}

function freeName(
  name: string,
  before: string,
  after: string,
  isTaken: (candidate: string) => boolean,
): string {
  let candidate = name;
  for (let number = 2; isTaken(candidate); number++) {
    const suffix = `${before}${number}${after}`;
    candidate = name.slice(0, 31 - suffix.length) + suffix;
  }
  return candidate;
}

/** A sheet of the other workbook under ids of this one. What only the other file understands stays behind. */
function adopted(model: WorkbookModel, sheet: Sheet): Sheet {
  return {
    ...sheet,
    id: nextId(model),
    tables: sheet.tables.map((table) => ({ ...table, id: nextId(model), legacyId: nextNumber(model) })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: nextId(model) })),
    shapes: sheet.shapes.map((shape) => ({ ...shape, id: nextId(model) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: nextId(model) })),
    carried: [],
  };
}
