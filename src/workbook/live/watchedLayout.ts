import { namedCells } from '../../tables/namedCells';
import type { LocatedTable } from '../locatedTable';
import { isPersonColumn } from '../look/personColumn';
import { readStructure } from '../refresh/structure';
import type { WorkbookSnapshot } from '../snapshot';

/** Neighbouring columns of a table, counted from 0 within it. */
export interface ColumnBlock {
  readonly first: number;
  readonly count: number;
}

/** A table to be watched, by its name, and the columns that people type into. */
export interface WatchedTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly blocks: readonly ColumnBlock[];
}

/** Where in a workbook people type. Holds until columns are renamed, moved, added or deleted. */
export interface WatchedLayout {
  readonly tables: readonly WatchedTable[];
  /** Names of the cells of forms that people fill in. */
  readonly cells: readonly string[];
}

/** Tables that nothing is computed from. */
const unread: readonly string[] = ['archive', 'history', 'milestones', 'lists'];

const inputCells = namedCells.filter(({ kind }) => kind === 'input').map(({ name }) => name);

function blocksOf(places: readonly number[]): ColumnBlock[] {
  const blocks: { first: number; count: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.first + last.count === place) last.count += 1;
    else blocks.push({ first: place, count: 1 });
  }
  return blocks;
}

function watchedTable({ snapshot, columnOf, specOf }: LocatedTable): WatchedTable {
  const typed = [...specOf.values()].filter(
    (spec) => isPersonColumn(spec) || spec.kind === 'input' || spec.kind === 'key',
  );
  const places = typed.flatMap(({ id }) => columnOf.get(id) ?? []);
  return { name: snapshot.name, headers: snapshot.headers, blocks: blocksOf(places) };
}

/** What is to be watched in a workbook: the columns and cells whose content the plan follows from. */
export function watchedLayout(snapshot: WorkbookSnapshot): WatchedLayout {
  const { tables } = readStructure(snapshot);
  return {
    tables: [...tables].flatMap(([id, table]) =>
      unread.includes(id) || table.snapshot.hasNoHeader ? [] : [watchedTable(table)],
    ),
    cells: inputCells,
  };
}
