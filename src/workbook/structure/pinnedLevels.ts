import type { LocatedTable } from '../locatedTable';
import type { TaskOutline } from './branches';
import type { StructureRow } from './structureEdit';

/**
 * Gives tasks their level in words where the cell does not say it: a blank level counts as that of the row
 * above, and one that is too deep as what the row above allows, which may be another row now.
 *
 * @param places of the final order that may read otherwise than before.
 */
export function pinnedLevels(
  table: LocatedTable,
  { tasks, levels }: TaskOutline,
  rows: readonly StructureRow[],
  places: { readonly from: number; readonly to: number },
): StructureRow[] {
  const column = table.columnOf.get('level');
  const levelOf = new Map(tasks.map(({ row }, index) => [row, levels[index]]));
  return rows.map((row, place) => {
    if (place < places.from || place > places.to || row.source === undefined) return row;
    const level = levelOf.get(row.source);
    const typed = column === undefined ? undefined : table.snapshot.values[row.source][column];
    if (level === undefined || typed === level || row.cells.has('level')) return row;
    return { ...row, cells: new Map([...row.cells, ['level', level]]) };
  });
}
