import { issue, type Issue } from '../../project/issue';
import { foldedName } from './foldedName';
import type { ColumnSpec, TableSpec } from '../spec';
import type { TableContent } from '../tableContent';

/** A table whose columns are known. */
export interface LocatedTable {
  readonly spec: TableSpec;
  readonly content: TableContent;
  /** Place of each standard column that is there, counted from the table's left edge. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Places of the columns that are the user's own (in the responsibility matrix also the persons'). */
  readonly ownColumns: readonly number[];
}

function placesOf(headers: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  headers.forEach((header, place) => {
    const key = foldedName(header);
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  return places;
}

interface Candidates {
  readonly places: readonly number[];
  readonly header: string;
}

/** Where a column stands: by the header that the schema sheet follows, else by its label in any language. */
function candidatesOf(
  column: ColumnSpec,
  stored: string | undefined,
  places: ReadonlyMap<string, readonly number[]>,
): Candidates {
  const byStored = stored === undefined ? undefined : places.get(foldedName(stored));
  if (stored !== undefined && byStored !== undefined) return { places: byStored, header: stored };
  const labels = [...new Set(Object.values(column.label).map(foldedName))];
  const byLabel = labels.flatMap((label) => places.get(label) ?? []);
  return { places: [...new Set(byLabel)].sort((a, b) => a - b), header: column.label['zh-CN'] };
}

/**
 * Finds the standard columns of a table. A column is known by the header that the hidden schema sheet holds
 * for it (Excel keeps it in step with renaming), else by its label in either language. What is left over is
 * the user's own. Of two columns that could be meant the first counts.
 *
 * @param schemaHeaders the header now, by column id.
 */
export function locateColumns(
  content: TableContent,
  schemaHeaders: ReadonlyMap<string, string>,
  spec: TableSpec,
): { readonly table: LocatedTable; readonly issues: readonly Issue[] } {
  const places = placesOf(content.headers);
  const columnOf = new Map<string, number>();
  const taken = new Set<number>();
  const issues: Issue[] = [];
  // Columns that the schema knows choose first, or a user's column of a standard name could take their place.
  const inOrder = [...spec.columns].sort(
    (a, b) => Number(schemaHeaders.has(b.id)) - Number(schemaHeaders.has(a.id)),
  );
  for (const column of inOrder) {
    const { places: candidates, header } = candidatesOf(column, schemaHeaders.get(column.id), places);
    const free = candidates.filter((place) => !taken.has(place));
    const at = { table: spec.id, column: column.id };
    if (free.length === 0) {
      if (column.optional) continue;
      issues.push(issue('missingColumn', at, { column: column.id, table: content.name }));
      continue;
    }
    if (free.length > 1) {
      issues.push(issue('duplicateColumn', at, { header, count: free.length, table: content.name }));
    }
    columnOf.set(column.id, free[0]);
    taken.add(free[0]);
  }
  const ownColumns = content.headers.flatMap((_header, place) => (taken.has(place) ? [] : [place]));
  return { table: { spec, content, columnOf, ownColumns }, issues };
}
