import { liveArea } from '../../host/liveArea';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { TableColumn } from '../../model/table';
import type { WorkbookModel } from '../../model/workbook';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { HostObject, Session } from '../../protocol/hostObject';
import { of } from '../targets';
import type { TableTarget } from '../targets';

/** The tables of a whole workbook (`sheet` null) or of one sheet. */
export interface TableScope {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

/** One column of a table. */
export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

/** One body row of a table, by its place. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** Throws when a table was deleted meanwhile. */
export function demandTable({ sheet, table }: TableTarget, { host }: Session): void {
  if (!host.model.sheets.includes(sheet) || !sheet.tables.includes(table)) throw itemNotFound();
}

/** The cells of a column of a table between some rows. */
export function columnStrip({ table, column }: TableColumnTarget, rows: Area): Area {
  return { ...rows, column: table.area.column + table.columns.indexOf(column), columnCount: 1 };
}

/** A range of a table's sheet; a part that the table does not show is not found. */
export function partOf({ sheet }: { readonly sheet: Sheet }, area: Area | null): HostObject {
  if (!area) throw itemNotFound();
  return of('Range', liveArea(sheet, area));
}

/** A place among `count` items as Office.js gives it: null, nothing or −1 is the end. */
export function placeOf(value: unknown, count: number): number {
  if (value === null || value === undefined || value === -1) return count;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > count) {
    throw invalidArgument(`The index is not between 0 and ${count}.`);
  }
  return value;
}
