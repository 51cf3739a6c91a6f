import { standardTable } from '../../tables/standardTables';
import type { TableId } from '../../tables/spec';
import type { Area, CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import { cellsFrom } from '../refresh/archivedCells';
import { archivedEntries, type ArchivedEntry } from '../refresh/archivedEntries';
import { parseArchived } from '../refresh/archivedText';
import { crossedRows } from './branches';

/** A task that is no longer in the WBS, as far as the archive knows it. */
export interface ArchivedTask {
  readonly id: number;
  /** Its outline code when it was last seen; blank where nobody wrote it down. */
  readonly code: string;
  /** What its row gets back, by column id. */
  readonly cells: ReadonlyMap<string, CellInput>;
  /** The archive's rows that it leaves; none where something of them would be left over, or where only its reports are there. */
  readonly leaves: readonly number[];
  /** Something that the archive holds of its row does not come back. */
  readonly isTorn: boolean;
}

/** Tables whose archived rows tell of a task, the fullest first. */
const tellers: readonly TableId[] = ['tasks', 'progress', 'responsibility'];

function textAt({ snapshot, columnOf }: LocatedTable, row: number, id: string): string {
  const column = columnOf.get(id);
  return column === undefined ? '' : String(snapshot.values[row][column]);
}

function tellerOf(archive: LocatedTable, row: number): TableId | undefined {
  const label = textAt(archive, row, 'table');
  return tellers.find((id) => Object.values(standardTable(id).label).includes(label));
}

/** The IDs of tasks in archived rows that are selected, each once. */
export function selectedArchived(archive: LocatedTable, selection: readonly Area[]): number[] {
  const column = archive.columnOf.get('id');
  if (column === undefined) return [];
  const crossed = selection.flatMap((area) => crossedRows(archive, area) ?? []);
  const ids = archive.snapshot.values.flatMap((row, place) => {
    const isSelected = crossed.some(({ first, last }) => place >= first && place <= last);
    const id = row[column];
    return isSelected && typeof id === 'number' && tellerOf(archive, place) !== undefined ? [id] : [];
  });
  return [...new Set(ids)];
}

/** What the archive held last of a task, of the table that tells most of it. */
function entryOf(archive: LocatedTable, id: number): ArchivedEntry | undefined {
  const entries = archivedEntries(archive).filter((entry) => entry.id === id);
  return tellers
    .map((table) => entries.findLast(({ rows }) => tellerOf(archive, rows[0]) === table))
    .find((entry) => entry !== undefined);
}

/** The outline code that an archived row of a table held; it stands under the code's header, in either language. */
function codeIn(content: string, teller: TableId): string {
  const label = standardTable(teller).columns.find(({ id }) => id === 'code')?.label;
  const headers = new Map(Object.values(label ?? {}).map((header) => [header, 'code' as const]));
  const found = parseArchived(content, headers).find(({ header }) => headers.has(header));
  return String(found?.value ?? '');
}

/**
 * What the archive knows of a task: all of its row where a command removed it; where its row was deleted by
 * hand, the name and the place that its reports tell.
 *
 * @param wbs with `withOwnColumns`.
 */
export function archivedTask(archive: LocatedTable, wbs: LocatedTable, id: number): ArchivedTask | undefined {
  const entry = entryOf(archive, id);
  const [row] = entry?.rows ?? [];
  const teller = row === undefined ? undefined : tellerOf(archive, row);
  if (entry === undefined || teller === undefined) return undefined;
  const code = codeIn(entry.content, teller);
  const name = textAt(archive, row, 'name');
  if (teller !== 'tasks')
    return {
      id,
      code,
      cells: new Map<string, CellInput>([
        ['id', id],
        ['name', name],
      ]),
      leaves: [],
      isTorn: false,
    };
  const { cells, isWhole } = cellsFrom(entry, wbs);
  return {
    id,
    code,
    // Whatever its column was called: the archive has the name in one of its own.
    cells: new Map([['name', name], ...cells, ['id', id]]),
    leaves: isWhole ? entry.rows : [],
    isTorn: !isWhole,
  };
}
