import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { ArchivedEntry } from './archivedEntries';
import { parseArchived, shownHeader } from './archivedText';

function ownColumnId(header: string): string {
  return `own:${header}`;
}

/** A table whose columns of the user's own have ids as well, so that their cells can come back. */
export function withOwnColumns(table: LocatedTable): LocatedTable {
  const known = new Set(table.columnOf.values());
  const own = table.snapshot.headers.flatMap((header, place) =>
    known.has(place) ? [] : [[ownColumnId(header), place] as const],
  );
  return { ...table, columnOf: new Map([...table.columnOf, ...own]) };
}

/** What an archived row gives back. */
export interface ArchivedCells {
  /** By column id. */
  readonly cells: Map<string, CellInput>;
  /** Nothing was left over: the row may leave the archive. */
  readonly isWhole: boolean;
}

/** Columns by the headers under which they may have been archived: that of now, or the standard one of any language. */
function idsByHeader({ columnOf, snapshot, spec }: LocatedTable): Map<string, string> {
  const now = [...columnOf].map(([id, place]) => [shownHeader(snapshot.headers[place]), id] as const);
  const standard = spec.columns.flatMap(({ id, label }) =>
    columnOf.has(id) ? Object.values(label).map((text) => [shownHeader(text), id] as const) : [],
  );
  return new Map([...standard, ...now]);
}

/**
 * What a row may take back: what people typed, what was fixed once, and the user's own columns. Where a column
 * is gone, or a part of the text is, something is left over.
 *
 * @param table with `withOwnColumns`.
 */
export function cellsFrom(
  { content, isWhole }: Pick<ArchivedEntry, 'content' | 'isWhole'>,
  table: LocatedTable,
): ArchivedCells {
  const idOf = idsByHeader(table);
  const known = new Map([...idOf].map(([header, id]) => [header, table.specOf.get(id)?.type]));
  const found = parseArchived(content, known);
  const cells = found.flatMap(({ header, value }) => {
    const id = idOf.get(header);
    const spec = id === undefined ? undefined : table.specOf.get(id);
    const comesBack = id !== undefined && (spec === undefined || spec.kind === 'input' || spec.once === true);
    return comesBack ? [[id, value] as const] : [];
  });
  return { cells: new Map(cells), isWhole: isWhole && found.every(({ header }) => idOf.has(header)) };
}
