import type { Link } from '../../project/links/link';
import type { Day } from '../../project/values/day';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import { archiveRows, canArchive } from '../refresh/archiveRows';
import type { Branch, TaskOutline } from './branches';
import { pinnedLevels } from './pinnedLevels';
import { idsByShownCode, redirected, shownPredecessors } from './shownLinks';
import type { StructureOutcome, StructureRow } from './structureEdit';

/** What is known of the project besides the order of its tasks. */
export interface DeletionFacts {
  readonly codes: readonly string[];
  readonly archive: LocatedTable | undefined;
  readonly statusDate: Day | null;
  readonly language: Language;
}

/** The WBS as it goes to the archive: levels that count, links by ID, because codes will mean other tasks. */
function archivable(
  table: LocatedTable,
  { tasks, levels }: TaskOutline,
  taskOf: (link: Link) => number | undefined,
): LocatedTable {
  const [level, predecessors] = ['level', 'predecessors'].map((id) => table.columnOf.get(id));
  const rewritten = (grid: readonly (readonly CellValue[])[]) => {
    const copy = grid.map((row) => [...row]);
    tasks.forEach(({ row }, index) => {
      if (level !== undefined) copy[row][level] = levels[index];
      const links = redirected(shownPredecessors(table, row), taskOf);
      if (predecessors !== undefined && links !== undefined) copy[row][predecessors] = links;
    });
    return copy;
  };
  const { snapshot } = table;
  return {
    ...table,
    snapshot: { ...snapshot, values: rewritten(snapshot.values), formulas: rewritten(snapshot.formulas) },
  };
}

/** Rows without those of the branches; what remains keeps its level and speaks of the removed tasks by ID. */
function remaining(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
  closed: ReadonlySet<number>,
  removedTask: (link: Link) => number | undefined,
): StructureRow[] {
  const { tasks } = outline;
  const isTask = new Set(tasks.map(({ row }) => row));
  const rows = table.snapshot.values.flatMap((_row, source): StructureRow[] => {
    if (closed.has(source)) return [];
    const links = isTask.has(source) ? redirected(shownPredecessors(table, source), removedTask) : undefined;
    return [{ source, cells: new Map(links === undefined ? [] : [['predecessors', links] as const]) }];
  });
  // A blank level counts as that of the row above, and that row may be gone.
  return branches.reduce((pinned, { last }) => {
    const next = tasks[last + 1]?.row;
    const place = pinned.findIndex(({ source }) => source === next);
    return place < 0 ? pinned : pinnedLevels(table, outline, pinned, { from: place, to: place });
  }, rows);
}

/** The row that is selected afterwards: the next task that stays, else the one before. */
function neighbour({ tasks }: TaskOutline, rows: readonly StructureRow[], { first, last }: Branch): number {
  const placeOf = new Map(rows.map(({ source }, place) => [source, place]));
  const around = [...tasks.slice(last + 1), ...tasks.slice(0, first).reverse()];
  return around.map(({ row }) => placeOf.get(row)).find((place) => place !== undefined) ?? 0;
}

/**
 * Takes tasks out of the WBS with all below them. Their rows go to the archive as they were typed, and so do, by
 * the refresh in the same plan, their rows in the tables that follow; links of other tasks to them stay, by ID,
 * so that they lead again once a task is restored.
 */
export function deleteBranches(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
  { codes, archive, statusDate, language }: DeletionFacts,
): StructureOutcome {
  if (!canArchive(archive)) return { refused: structureWords.noArchive };
  const removed = branches.flatMap(({ first, last }) => outline.tasks.slice(first, last + 1));
  if (removed.length === outline.tasks.length) return { refused: structureWords.deletesAll };
  const idOf = idsByShownCode(table, outline, codes);
  const ids = new Set(removed.map(({ id }) => id));
  const byId = ({ predecessor }: Link) =>
    predecessor.by === 'code' ? idOf.get(predecessor.code) : undefined;
  const removedTask = (link: Link) => {
    const id = byId(link);
    return id !== undefined && ids.has(id) ? id : undefined;
  };
  const closed = new Set(removed.map(({ row }) => row));
  const rows = remaining(table, outline, branches, closed, removedTask);
  const archived = {
    table: archivable(table, outline, byId),
    label: table.spec.label[language],
    rows: [...closed],
  };
  return {
    edit: {
      rows,
      closed,
      archive: archiveRows(archive, [archived], statusDate),
      selected: { from: neighbour(outline, rows, branches[0]), count: 1 },
      summary: structureWords.deleted(removed.length),
    },
  };
}
