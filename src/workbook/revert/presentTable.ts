import type { CellValue } from '../../tables/tableContent';
import { widen } from '../refresh/planPersonColumns';
import type { LocatedTable } from '../locatedTable';
import type { CheckpointEntry, CheckpointTable } from './checkpoint';
import { columnKey, type PresentCells } from './present';
import { alignRows, keyColumnIds, rowKey } from './rowKeys';

/** An entry of one kind. */
export type EntryOf<Kind extends CheckpointEntry['revert']> = Extract<CheckpointEntry, { revert: Kind }>;

/** A table as it stands now, with the rows and columns that a checkpoint numbers found again in it. */
export interface PresentTable {
  readonly checkpoint: CheckpointTable;
  readonly located: LocatedTable;
  /** Headers of columns that come back; they stand at the right edge of `located` already. */
  readonly returned: readonly string[];
  /** Place among the data rows; `undefined` for a row that is gone. */
  rowAt(row: number): number | undefined;
  columnAt(column: number): number | undefined;
  /** The place of a row of this key, which came back by other ways or never went; a blank key is nobody's. */
  rowOfKey(key: string): number | undefined;
  /** The cell as typed. */
  typedAt(row: number, column: number): CellValue;
  /** The text of a formula, where it was read. */
  formulaAt(row: number, column: number): CellValue | undefined;
}

function keysOf({ spec, snapshot, columnOf }: LocatedTable): string[] {
  const places = keyColumnIds(spec).flatMap((id) => columnOf.get(id) ?? []);
  return snapshot.values.map((row) => rowKey(places.map((place) => row[place])));
}

/** Finds the rows and columns of a checkpoint in a table. */
export function presentTable(
  table: CheckpointTable,
  found: LocatedTable,
  returned: readonly string[],
  present: PresentCells,
): PresentTable {
  const located = returned.length === 0 ? found : widen(found, returned);
  const { headers, formulas } = located.snapshot;
  const keys = keysOf(found);
  const rows = alignRows(table.keys, keys);
  const columns = table.columns.map(({ id, header }) => {
    const place = (id === undefined ? undefined : located.columnOf.get(id)) ?? headers.indexOf(header);
    return place < 0 ? undefined : place;
  });
  return {
    checkpoint: table,
    located,
    returned,
    rowAt: (row) => rows[row],
    rowOfKey: (key) => (key === '' || !keys.includes(key) ? undefined : keys.indexOf(key)),
    columnAt: (column) => columns[column],
    typedAt: (row, column) => formulas[row]?.[column] ?? '',
    formulaAt: (row, column) => present.columns.get(columnKey(table.table, headers[column]))?.[row],
  };
}
