import type { LocatedTable } from '../locatedTable';
import type { Branch, TaskOutline } from './branches';
import { pinnedLevels } from './pinnedLevels';
import type { StructureEdit } from './structureEdit';

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/**
 * Two neighbouring runs of tasks change places, each with the rows between its tasks; blank rows between the
 * two runs stay between them.
 *
 * @param moved the run that the user moves; it is selected afterwards.
 */
export function exchangedRows(
  table: LocatedTable,
  outline: TaskOutline,
  upper: Branch,
  lower: Branch,
  moved: Branch,
): StructureEdit {
  const rowOf = (index: number) => outline.tasks[index].row;
  const [top, end] = [rowOf(upper.first), rowOf(lower.last)];
  const order = [
    ...range(rowOf(lower.first), end),
    ...range(rowOf(upper.last) + 1, rowOf(lower.first) - 1),
    ...range(top, rowOf(upper.last)),
  ];
  const sources = table.snapshot.values.map((_row, place) =>
    place < top || place > end ? place : order[place - top],
  );
  const rows = sources.map((source) => ({ source, cells: new Map() }));
  const from = sources.indexOf(rowOf(moved.first));
  return {
    rows: pinnedLevels(table, outline, rows, { from: top, to: end + 1 }),
    selected: { from, count: rowOf(moved.last) - rowOf(moved.first) + 1 },
  };
}
