import { issue, type Issue } from '../../project/issue';
import type { TableId } from '../../tables/spec';
import type { CellInput } from '../cell';
import { writesOf } from '../cellEdit';
import type { Change } from '../change';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { mergeByPlace } from '../rows/mergeByPlace';
import { planRows, useBlankRow, type RowPlan } from '../rows/planRows';
import { readsAs } from '../rows/readsAs';
import { stepRows } from '../rows/stepRows';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { canArchive } from './archiveRows';
import { cellsFrom, withOwnColumns } from './archivedCells';
import { archivedEntries, type ArchivedEntry } from './archivedEntries';
import { dressRows } from './dressRows';
import { asTheyAre } from './healing';
import type { ProjectFacts } from './projectFacts';

/** What the archive holds of one table by task; the latest counts. */
function entriesOf(entries: readonly ArchivedEntry[], { spec }: LocatedTable): Map<number, ArchivedEntry> {
  const labels = new Set<unknown>(Object.values(spec.label));
  return new Map(
    entries.flatMap((entry) =>
      labels.has(entry.table) && typeof entry.id === 'number' ? [[entry.id, entry] as const] : [],
    ),
  );
}

/** A table with rows that came back: what must be done for it, and how it then reads. */
interface RestoredTable {
  readonly table: LocatedTable;
  readonly plan: RowPlan;
  readonly snapshot: TableSnapshot;
  /** Rows of the archive that are in their table again. */
  readonly taken: readonly number[];
  /** Tasks of which something stays in the archive. */
  readonly torn: readonly number[];
}

/** The table's rows as they stand, those of the user and of removed tasks among them, and those that come back. */
function withRestored(
  taskOf: readonly (number | undefined)[],
  leaves: readonly number[],
  cellsOf: (id: number) => Map<string, CellInput> | undefined,
): DesiredRow[] {
  const { rows, removed } = stepRows(taskOf, leaves);
  const there = (existing: number): DesiredRow => ({ existing, cells: new Map() });
  const wanted = rows.flatMap(({ existing, id }): DesiredRow[] => {
    if (existing !== undefined) return [there(existing)];
    const cells = id === undefined ? undefined : cellsOf(id);
    return cells ? [{ existing: undefined, cells: new Map([['id', id!], ...cells]) }] : [];
  });
  return mergeByPlace(wanted, removed.map(there), ({ existing }) => existing ?? -1);
}

function restoreTable(facts: ProjectFacts, entries: readonly ArchivedEntry[], id: TableId): RestoredTable[] {
  const found = facts.tables.get(id);
  if (found === undefined) return [];
  const table = withOwnColumns(found);
  const byTask = entriesOf(entries, table);
  const taken: number[] = [];
  const torn: number[] = [];
  const { isSummary } = facts.schedule.outline;
  const leaves = facts.tasks.flatMap((task, row) => (isSummary[row] ? [] : [task.id]));
  const rows = withRestored(facts.taskOf(id), leaves, (task) => {
    const entry = byTask.get(task);
    if (entry === undefined || entry.content === '') return undefined;
    const { cells, isWhole } = cellsFrom(entry, table);
    if (isWhole) taken.push(...entry.rows);
    else torn.push(task);
    return cells;
  });
  if (taken.length === 0 && torn.length === 0) return [];
  const placed = useBlankRow(table.snapshot, rows);
  return [{ table, plan: planRows(table, placed), snapshot: readsAs(table, placed), taken, torn }];
}

/** What brings archived rows back, and the workbook as it then reads. */
export interface Restoration {
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Gives tasks that are back in the WBS (a deletion was undone, subtasks were taken away) the reports and codes
 * that went to the archive with their rows, and takes them out of the archive. `undefined` where nothing comes
 * back. What is planned behind it must be planned on the workbook as it then reads.
 */
export function restoration(facts: ProjectFacts, snapshot: WorkbookSnapshot): Restoration | undefined {
  const archive = facts.tables.get('archive');
  if (!canArchive(archive)) return undefined;
  const entries = archivedEntries(archive);
  const restored = (['progress', 'responsibility'] as const).flatMap((id) =>
    restoreTable(facts, entries, id),
  );
  if (restored.length === 0) return undefined;
  const taken = new Set(restored.flatMap((one) => one.taken));
  const left = asTheyAre(archive).filter(({ existing }) => !taken.has(existing!));
  const plans = [...restored, { table: archive, plan: planRows(archive, left) }];
  const kept = readsAs(archive, left);
  const reads = new Map([...restored.map((one) => one.snapshot), kept].map((table) => [table.id, table]));
  const torn = [...new Set(restored.flatMap((one) => one.torn))];
  return {
    issues: torn.length === 0 ? [] : [issue('archiveKept', { table: 'archive' }, { tasks: torn.join(', ') })],
    changes: [
      ...plans.flatMap(({ plan }) => plan.structure),
      ...restored.flatMap(({ table, plan }) => dressRows(table, plan.undressed, facts.language)),
      ...writesOf(plans.flatMap(({ plan }) => plan.cells)),
    ],
    snapshot: { ...snapshot, tables: snapshot.tables.map((table) => reads.get(table.id) ?? table) },
  };
}
