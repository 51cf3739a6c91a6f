import type { WorkbookSnapshot } from '../snapshot';
import type { Anchor } from './capture';
import type { KeyedTable } from './keysAfter';
import type { RowHome } from './takeBack';

/**
 * Where rows go when a plan that exchanged them is taken back: the row that a key stands in after the plan is, by
 * its key, one of those that were there before.
 *
 * @param after the keys that the plan left.
 * @param before the keys that it found, read in its own request.
 */
export function rowHome(
  after: readonly KeyedTable[],
  before: readonly Anchor[],
  { tables }: Pick<WorkbookSnapshot, 'tables'>,
): RowHome {
  return (point) => {
    for (const { table, row, column, places, rows } of after) {
      const read = tables.find(({ name }) => name === table);
      const found = before.find((one) => one.table === table);
      const [line, across] = [point.row - row - 1, point.column - column];
      const isInside = across >= 0 && across < (read?.headers.length ?? 0) && rows[line] !== undefined;
      if (read?.sheet !== point.sheet || found === undefined || !isInside) continue;
      // A key that was typed over says nothing about its row.
      if (places.includes(across)) return undefined;
      const key = rows[line];
      if (key.some((cell) => cell === undefined) || key.every((cell) => cell === '')) return undefined;
      const lines = (found.keys[0] ?? []).flatMap((_cell, one) =>
        key.every((cell, place) => String(found.keys[place][one]) === String(cell)) ? [one] : [],
      );
      return lines.length === 1 ? { ...point, row: found.row + 1 + lines[0] } : undefined;
    }
    return undefined;
  };
}
