import type { SheetId, TableId } from '../../../tables/spec';
import type { Migration } from './migration';
import { version2 } from './version2';
import { version3 } from './version3';
import { version4 } from './version4';
import { version5 } from './version5';

/** Every version of the schema after the first, in order. Adding one is a file and a line here. */
export const migrations: readonly Migration[] = [version2, version3, version4, version5];

/** The version of the schema that this program makes and keeps. */
export const currentVersion = migrations[migrations.length - 1].version;

/**
 * Since which version a table, or a column of it, belongs to the schema; 1 for what always did.
 *
 * @example
 * sinceVersion('changes'); //=> 3
 * sinceVersion('changes', 'reason'); //=> 3
 * sinceVersion('tasks', 'name'); //=> 1
 */
export function sinceVersion(table: TableId, column?: string): number {
  const found = migrations.find(
    ({ tables, columns }) =>
      tables.includes(table) || (column !== undefined && columns[table]?.includes(column)),
  );
  return found?.version ?? 1;
}

/**
 * The same for a named cell of a form.
 *
 * @example
 * cellSinceVersion('liveRefresh'); //=> 4
 */
export function cellSinceVersion(cell: string): number {
  return migrations.find(({ cells }) => cells.includes(cell))?.version ?? 1;
}

/**
 * The same for a sheet without a table.
 *
 * @example
 * sheetSinceVersion('dashboard'); //=> 4
 */
export function sheetSinceVersion(sheet: SheetId): number {
  return migrations.find(({ sheets }) => sheets.includes(sheet))?.version ?? 1;
}
