import { namedCellOf } from '../../tables/namedCells';
import type { TableId } from '../../tables/spec';
import type { WorkbookSnapshot } from '../snapshot';
import type { Migration } from './migrations/migration';
import { migrations } from './migrations/migrations';
import type { SchemaEntry } from './planSchema';

const place = { tableId: 'workbook', columnId: 'version' } as const;

/** The tables of a workbook with the columns that were found in them. */
export type FoundColumns = ReadonlyMap<TableId, { readonly columnOf: ReadonlyMap<string, number> }>;

function hasAnyOf(
  { tables, columns, cells }: Migration,
  found: FoundColumns,
  names: ReadonlySet<string>,
): boolean {
  return (
    tables.some((id) => found.has(id)) ||
    Object.entries(columns).some(([id, added]) =>
      added.some((column) => found.get(id as TableId)?.columnOf.has(column)),
    ) ||
    cells.some((id) => names.has(namedCellOf(id).name))
  );
}

/**
 * The version of a workbook's schema: what its hidden sheet says, else the newest version of which anything is
 * there. What such a version has and the workbook lacks was deleted; what came later was never there.
 */
export function schemaVersion({ schema, cells }: WorkbookSnapshot, found: FoundColumns): number {
  const line = schema.find(
    ({ tableId, columnId }) => tableId === place.tableId && columnId === place.columnId,
  );
  if (typeof line?.header === 'number') return line.header;
  const names = new Set(cells.map(({ name }) => name));
  return migrations.reduce(
    (known, migration) => (hasAnyOf(migration, found, names) ? migration.version : known),
    1,
  );
}

/** The line of the schema sheet that holds the version. */
export function versionEntry(version: number): SchemaEntry {
  return { ...place, content: version, reads: version };
}
