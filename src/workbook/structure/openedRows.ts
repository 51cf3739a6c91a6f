import type { LocatedTable } from '../locatedTable';
import type { TaskOutline } from './branches';
import { pinnedLevels } from './pinnedLevels';
import type { StructureEdit, StructureRow } from './structureEdit';

/** The rows as they are, with new ones below a row; the first of the new ones is selected with as many as told. */
export function openedRows(
  table: LocatedTable,
  outline: TaskOutline,
  below: number,
  added: readonly StructureRow[],
): Pick<StructureEdit, 'rows' | 'opened'> {
  const asRead = table.snapshot.values.map((_row, source): StructureRow => ({ source, cells: new Map() }));
  const at = below + 1;
  const rows = [...asRead.slice(0, at), ...added, ...asRead.slice(at)];
  const next = outline.tasks.find(({ row }) => row >= at)?.row ?? at;
  const place = next + added.length;
  return {
    rows: pinnedLevels(table, outline, rows, { from: place, to: place }),
    opened: new Set(added.map((_row, offset) => at + offset)),
  };
}
