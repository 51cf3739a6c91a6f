import type { TableId, TableSpec } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';

/** Tables whose rows no single column tells apart. */
const several: Partial<Record<TableId, readonly string[]>> = {
  archive: ['table', 'id', 'archived'],
  baselines: ['version', 'id'],
  milestones: ['date', 'task'],
};

/** The columns that tell the rows of a table apart: its IDs, else what heads the row. */
export function keyColumnIds({ id, columns }: TableSpec): readonly string[] {
  const first = columns.find((column) => column.id === 'id') ?? columns[0];
  return several[id] ?? [first.id];
}

/**
 * The key of a row from the cells of its key columns; rows without any share the blank key.
 *
 * @example
 * rowKey([12]); //=> '[12]'
 * rowKey(['', '']); //=> ''
 */
export function rowKey(cells: readonly CellValue[]): string {
  return cells.every((cell) => cell === '') ? '' : JSON.stringify(cells);
}

/**
 * Finds rows again after others were added, removed or sorted: for each row of then its place now, or
 * `undefined` where it is gone or cannot be told from others.
 *
 * @param before keys then, by row.
 * @param now keys at present, by row.
 * @example
 * alignRows(['[1]', '[2]', ''], ['[2]', '[9]', '', '[1]']); //=> [3, 0, 2]
 * alignRows(['', ''], ['']); //=> [undefined, undefined]
 * alignRows(['[1]', '', '[2]'], ['', '[1]', '', '[2]']); //=> [1, 2, 3]
 */
export function alignRows(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const places = placesByKey(now);
  const counts = new Map([...placesByKey(before)].map(([key, list]) => [key, list.length]));
  const seen = new Map<string, number>();
  const aligned = before.map((key) => {
    const found = places.get(key) ?? [];
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    // Rows of one key keep their order among themselves, as long as none came or went.
    return found.length === counts.get(key) ? found[turn] : undefined;
  });
  return withNeighbours(aligned, before, now);
}

/** Finds rows that only their neighbours tell: as many of the same keys stand between the same two rows. */
function withNeighbours(
  aligned: readonly (number | undefined)[],
  before: readonly string[],
  now: readonly string[],
): (number | undefined)[] {
  const filled = [...aligned];
  let first = 0;
  while (first < filled.length) {
    const next = filled.findIndex((place, row) => row >= first && place !== undefined);
    const end = next === -1 ? filled.length : next;
    const above = first === 0 ? -1 : (filled[first - 1] ?? -1);
    const below = next === -1 ? now.length : (filled[next] ?? now.length);
    const fits = below - above - 1 === end - first;
    for (let row = first; fits && row < end; row++) {
      const place = above + 1 + row - first;
      if (now[place] === before[row]) filled[row] = place;
    }
    first = end + 1;
  }
  return filled;
}

function placesByKey(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, place) => {
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  });
  return places;
}
