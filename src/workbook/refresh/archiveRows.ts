import type { Day } from '../../project/values/day';
import type { CellInput } from '../cell';
import { headerOf, type LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { printArchived } from './archivedText';
import { isBlankRow } from '../rows/isBlankRow';

/** Rows of a table that are to be removed. */
export interface Removed {
  readonly table: LocatedTable;
  /** What the table is called in the workbook's language. */
  readonly label: string;
  readonly rows: readonly number[];
}

/** Longest text that a cell takes. */
export const longestCell = 32_767;

/** What a row holds besides its formulas. */
function contentOf({ snapshot, columnOf, specOf }: LocatedTable, row: number): string {
  const idAt = new Map([...columnOf].map(([id, place]) => [place, id]));
  const cells = snapshot.headers.flatMap((header, place) => {
    const formula = snapshot.formulas[row][place];
    const isComputed = typeof formula === 'string' && formula.startsWith('=');
    if (formula === '' || isComputed) return [];
    const type = specOf.get(idAt.get(place) ?? '')?.type;
    return [{ header, type, value: snapshot.values[row][place] }];
  });
  return printArchived(cells).slice(0, longestCell);
}

function archiveRow({ table, label }: Removed, row: number, archived: Day | null): DesiredRow {
  const cell = (id: string): CellInput => {
    const column = table.columnOf.get(id);
    return column === undefined ? '' : table.snapshot.values[row][column];
  };
  return {
    existing: undefined,
    cells: new Map<string, CellInput>([
      ['table', label],
      ['id', cell('id')],
      ['name', cell('name')],
      ['archived', archived ?? ''],
      ['content', contentOf(table, row)],
    ]),
  };
}

/** The archive with the removed rows behind those that it has; it keeps whatever was typed, formulas aside. */
export function archiveRows(
  archive: LocatedTable,
  removed: readonly Removed[],
  archived: Day | null,
): DesiredRow[] {
  const isEmpty = archive.snapshot.formulas.every(isBlankRow);
  const kept = isEmpty
    ? []
    : archive.snapshot.values.map((_row, existing): DesiredRow => ({ existing, cells: new Map() }));
  return [...kept, ...removed.flatMap((one) => one.rows.map((row) => archiveRow(one, row, archived)))];
}

/** Can the rows be kept somewhere? Without the table or its columns nothing may be removed. */
export function canArchive(archive: LocatedTable | undefined): archive is LocatedTable {
  return (
    archive !== undefined && ['table', 'id', 'content'].every((id) => headerOf(archive, id) !== undefined)
  );
}
