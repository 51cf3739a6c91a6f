import { standardTable } from '../../tables/standardTables';
import type { CheckpointEntry, CheckpointTable } from './checkpoint';
import { keyColumnIds } from './rowKeys';

/**
 * Rows that a command gave to another task: their keys were written over by other keys. Such rows change hands
 * back as a whole or not at all.
 *
 * @returns their numbers in the checkpoint.
 */
export function rowsOfOthers(
  { table, columns }: CheckpointTable,
  entries: readonly CheckpointEntry[],
): ReadonlySet<number> {
  const keys = new Set(keyColumnIds(standardTable(table)));
  return new Set(
    entries.flatMap((entry) => {
      if (entry.revert !== 'cell' || entry.place.in !== 'table' || entry.place.table !== table) return [];
      const { before, after, place } = entry;
      const isKey = keys.has(columns[place.column].id ?? '');
      return isKey && before !== '' && after !== '' && before !== after ? [place.row] : [];
    }),
  );
}
