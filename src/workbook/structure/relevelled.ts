import type { LocatedTable } from '../locatedTable';
import type { TaskOutline } from './branches';
import type { StructureEdit } from './structureEdit';

/** The same rows in the same order, some tasks on other levels. */
export function relevelled(
  table: LocatedTable,
  { tasks }: TaskOutline,
  levelOf: ReadonlyMap<number, number>,
): StructureEdit {
  const levelAt = new Map([...levelOf].map(([index, level]) => [tasks[index].row, level]));
  const rows = table.snapshot.values.map((_row, source) => {
    const level = levelAt.get(source);
    return { source, cells: new Map(level === undefined ? [] : [['level', level] as const]) };
  });
  return { rows };
}
