import type { DesiredRow } from './desiredRow';

/**
 * Puts rows that stay back between the others, each before the first row that stood below it.
 *
 * @param placeOf the place of a row before; −1 for one that is new.
 * @example
 * const row = (existing: number) => ({ existing, cells: new Map() });
 * mergeByPlace([row(0), row(2)], [row(1)], ({ existing }) => existing!).map(({ existing }) => existing); //=> [0, 1, 2]
 */
export function mergeByPlace(
  rows: readonly DesiredRow[],
  kept: readonly DesiredRow[],
  placeOf: (row: DesiredRow) => number,
): DesiredRow[] {
  const merged = [...rows];
  for (const row of kept) {
    const before = merged.findIndex((other) => placeOf(other) > placeOf(row));
    merged.splice(before < 0 ? merged.length : before, 0, row);
  }
  return merged;
}
