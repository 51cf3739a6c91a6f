import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { COLUMN_LIMIT, ROW_LIMIT } from '../model/area';
import type { Area } from '../model/area';
import { parseArea, splitSheet } from '../model/address';
import type { Sheet } from '../model/sheet';
import { sheetNamed } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { resolveTableReference } from '../formulas/resolveTableReference';

/** The whole sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

/** The longest address that `getRange` takes. */
const ADDRESS_LIMIT = 8192;

/**
 * The cells that an address on a sheet means: A1 with or without a sheet, whole rows and columns, a defined name, or a
 * table's structured reference.
 */
export function resolveAddress(workbook: WorkbookModel, sheet: Sheet, address: string): LiveArea {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument('The address is too long.');
  if (address === '') return liveArea(sheet, WHOLE_SHEET);
  const { sheet: sheetName, rest } = splitSheet(address.replace(/^=/, ''));
  const home = sheetName === null ? sheet : sheetNamed(workbook, sheetName);
  if (!home) throw itemNotFound();
  const area = parseArea(rest);
  if (area) return liveArea(home, area);
  const named = resolveName(workbook, home, rest) ?? resolveTableReference(workbook, rest);
  if (!named) throw invalidArgument(`"${address}" is not an address.`);
  return named;
}

/** The cells that a defined name refers to, seen from a sheet, or null when there is no such name. */
export function resolveName(workbook: WorkbookModel, sheet: Sheet | null, name: string): LiveArea | null {
  const wanted = name.toLowerCase();
  const found =
    sheet?.names.find((known) => known.name.toLowerCase() === wanted) ??
    workbook.names.find((known) => known.name.toLowerCase() === wanted);
  return found ? resolveReference(workbook, found.formula) : null;
}

/** The cells that a formula is nothing but a reference to; `InvalidReference` when it is something else. */
export function resolveReference(workbook: WorkbookModel, formula: string): LiveArea {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ''));
  const area = parseArea(rest);
  const sheet = sheetName === null ? undefined : sheetNamed(workbook, sheetName);
  if (area && sheet) return liveArea(sheet, area);
  const table = resolveTableReference(workbook, rest);
  if (!table) throw new HostError('InvalidReference');
  return table;
}
