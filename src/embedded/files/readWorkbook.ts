import type { CarriedPart } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { openPackage, type PackageParts } from './package/openPackage';
import { partKind } from './package/partKind';
import { readSource } from './readSource';

/** Every part of the file, so that a later save changes only what has changed. */
function carriedParts(parts: PackageParts): CarriedPart[] {
  return [...parts].map(([path, bytes]) => ({ kind: partKind(path), path, bytes, details: {} }));
}

/**
 * Reads an `.xlsx` or `.xlsm` file. What the file holds beyond the model (pictures, pivot tables, macros …) is carried along
 * in `carried` and goes back into the file untouched when the workbook is written.
 *
 * @param bytes - the whole file
 * @returns the workbook; nothing is handed out when any needed part is damaged
 * @throws WorkbookFileError with the reason when the bytes are no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const parts = openPackage(bytes);
  const { model } = readSource(parts);
  model.carried = carriedParts(parts);
  return model;
}
