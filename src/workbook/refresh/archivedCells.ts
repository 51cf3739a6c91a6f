import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import { longestCell } from './archiveRows';
import { parseArchived } from './archivedText';

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

/**
 * What a row may take back: what people typed, what was fixed once, and the user's own columns. Where a column
 * is gone, or the text was cut at the length of a cell, a part is left over.
 *
 * @param table with `withOwnColumns`.
 */
export function cellsFrom(text: string, table: LocatedTable): ArchivedCells {
  const idOf = new Map([...table.columnOf].map(([id, place]) => [table.snapshot.headers[place], id]));
  const found = parseArchived(text, (header) => table.specOf.get(idOf.get(header) ?? '')?.type);
  const cells = found.flatMap(({ header, value }) => {
    const id = idOf.get(header);
    const spec = id === undefined ? undefined : table.specOf.get(id);
    const comesBack = id !== undefined && (spec === undefined || spec.kind === 'input' || spec.once === true);
    return comesBack ? [[id, value] as const] : [];
  });
  const isWhole = text.length < longestCell && found.every(({ header }) => idOf.has(header));
  return { cells: new Map(cells), isWhole };
}
