import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { longestCell } from './archiveRows';
import { parseArchived } from './archivedText';

/** Rows of a table with what came back out of the archive. */
export interface Restored {
  /** The table, with the user's own columns known by their headers where one of them came back. */
  readonly table: LocatedTable;
  readonly rows: readonly DesiredRow[];
  /** Rows of the archive that are in their table again. */
  readonly taken: readonly number[];
}

function ownColumnId(header: string): string {
  return `own:${header}`;
}

function withOwnColumns(table: LocatedTable): LocatedTable {
  const known = new Set(table.columnOf.values());
  const own = table.snapshot.headers.flatMap((header, place) =>
    known.has(place) ? [] : [[ownColumnId(header), place] as const],
  );
  return { ...table, columnOf: new Map([...table.columnOf, ...own]) };
}

/** Places of the archive's rows of one table by task; the latest counts. */
function placesOf(archive: LocatedTable, { spec }: LocatedTable): Map<number, number> {
  const [from, id] = ['table', 'id'].map((column) => archive.columnOf.get(column)!);
  const labels = new Set<unknown>(Object.values(spec.label));
  return new Map(
    archive.snapshot.values.flatMap((row, place) =>
      labels.has(row[from]) && typeof row[id] === 'number' ? [[row[id], place] as const] : [],
    ),
  );
}

/** What a row may take back: what people typed, what was fixed once, and the user's own columns. */
function cellsFrom(text: string, table: LocatedTable): Map<string, CellInput> | undefined {
  const idOf = new Map([...table.columnOf].map(([id, place]) => [table.snapshot.headers[place], id]));
  const cells = parseArchived(text, (header) => table.specOf.get(idOf.get(header) ?? '')?.type);
  // A column that is gone would lose its part: the row then stays in the archive as well.
  if (cells.some(({ header }) => !idOf.has(header))) return undefined;
  return new Map(
    cells.flatMap(({ header, value }) => {
      const id = idOf.get(header)!;
      const spec = table.specOf.get(id);
      return spec === undefined || spec.kind === 'input' || spec.once ? [[id, value] as const] : [];
    }),
  );
}

/**
 * Gives a task that is back in the WBS (its deletion was undone, its subtasks were taken away) the reports and
 * codes that went to the archive with its row.
 */
export function restoreRows(
  archive: LocatedTable,
  table: LocatedTable,
  rows: readonly DesiredRow[],
): Restored {
  const places = placesOf(archive, table);
  const wide = withOwnColumns(table);
  const content = archive.columnOf.get('content')!;
  const taken: number[] = [];
  const restored = rows.map((row) => {
    const id = row.existing === undefined ? row.cells.get('id') : undefined;
    const place = typeof id === 'number' ? places.get(id) : undefined;
    if (place === undefined) return row;
    const text = String(archive.snapshot.values[place][content]);
    const cells = text.length < longestCell ? cellsFrom(text, wide) : undefined;
    if (cells === undefined) return row;
    taken.push(place);
    return { ...row, cells: new Map([...row.cells, ...cells]) };
  });
  return { table: taken.length === 0 ? table : wide, rows: restored, taken };
}
