import { structureWords } from '../../words/structureWords';
import type { CellValue } from '../../tables/tableContent';
import type { LocatedTable } from '../locatedTable';
import { asTheyAre } from '../refresh/healing';
import type { ArchivedTask } from './archivedTasks';
import type { TaskOutline } from './branches';
import { pinnedLevels } from './pinnedLevels';
import type { StructureEdit, StructureRow } from './structureEdit';

/**
 * Which outline code comes first; a blank one comes last.
 *
 * @example
 * compareCodes('1.9', '1.10') < 0; //=> true
 * compareCodes('2', '1.3') > 0; //=> true
 * compareCodes('', '9') > 0; //=> true
 */
export function compareCodes(code: string, other: string): number {
  if (code === '' || other === '') return Number(code === '') - Number(other === '');
  const [a, b] = [code, other].map((one) => one.split('.').map(Number));
  const place = a.findIndex((number, index) => number !== b[index]);
  if (place < 0) return a.length - b.length;
  return place >= b.length ? 1 : a[place] - b[place];
}

/** Where the table's rows and those that come back stand, and on which levels. */
function placed(
  table: LocatedTable,
  { tasks, levels }: TaskOutline,
  codes: readonly string[],
  back: readonly ArchivedTask[],
): { rows: StructureRow[]; opened: Set<number> } {
  const rows = table.snapshot.values.map((_row, source): StructureRow => ({ source, cells: new Map() }));
  const levelOf = new Map(tasks.map(({ row }, index) => [row, levels[index]]));
  // Behind the last task, not behind blank rows that somebody left at the end.
  const end = (tasks.at(-1)?.row ?? -1) + 1;
  const places: number[] = [];
  back.forEach(({ code }) => {
    // What was below a task that comes back as well comes back below it.
    const above = back.findIndex((one) => one.code !== '' && code.startsWith(`${one.code}.`));
    const next = codes.findIndex((one) => compareCodes(one, code) >= 0);
    places.push(above >= 0 ? places[above] : (tasks[next]?.row ?? end));
  });
  const final: StructureRow[] = [];
  const opened = new Set<number>();
  let depth = 0;
  for (let row = 0; row <= rows.length; row += 1) {
    back.forEach(({ code, cells }, index) => {
      if (places[index] !== row) return;
      const level = Math.min(code === '' ? 1 : code.split('.').length, depth + 1);
      depth = level;
      opened.add(final.length);
      final.push({
        source: undefined,
        cells: new Map([...(cells as ReadonlyMap<string, CellValue>), ['level', level]]),
      });
    });
    if (row === rows.length) break;
    depth = levelOf.get(row) ?? depth;
    final.push(rows[row]);
  }
  return { rows: final, opened };
}

/**
 * Puts archived tasks back into the WBS, with their IDs and all that was typed, before the first task whose code
 * is not lower than theirs was. Reports and codes of responsibility follow by the refresh in the same plan.
 *
 * @param table the WBS with `withOwnColumns`.
 * @param back tasks that are not in the WBS.
 */
export function restoreTasks(
  table: LocatedTable,
  archive: LocatedTable,
  outline: TaskOutline,
  codes: readonly string[],
  back: readonly ArchivedTask[],
): StructureEdit {
  const inOrder = [...back].sort((a, b) => compareCodes(a.code, b.code));
  const { rows, opened } = placed(table, outline, codes, inOrder);
  const leaving = new Set(back.flatMap(({ leaves }) => leaves));
  const [from] = opened;
  const isTorn = back.some((one) => one.isTorn);
  // A blank level below a restored row counts as that row's from now on.
  const pinned = [...opened].reduce(
    (all, place) => pinnedLevels(table, outline, all, { from: place + 1, to: place + 1 }),
    rows,
  );
  return {
    rows: pinned,
    opened,
    archive: asTheyAre(archive).filter(({ existing }) => !leaving.has(existing!)),
    selected: { from, count: 1 },
    summary: isTorn ? structureWords.restoredInPart(back.length) : structureWords.restored(back.length),
  };
}
