import { standardTable } from '../../tables/standardTables';
import type { TableId } from '../../tables/spec';
import type { Area, CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import { cellsFrom } from '../refresh/archivedCells';
import { parseArchived } from '../refresh/archivedText';
import { crossedRows } from './branches';

/** A task that is no longer in the WBS, as far as the archive knows it. */
export interface ArchivedTask {
  readonly id: number;
  /** Its outline code when it was last seen; blank where nobody wrote it down. */
  readonly code: string;
  /** What its row gets back, by column id. */
  readonly cells: ReadonlyMap<string, CellInput>;
  /** The archive's row that it leaves; `undefined` where something of it would be left over, or where only its reports are there. */
  readonly leaves: number | undefined;
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

/** The archive's latest row of a task, of the table that tells most of it. */
function rowOf(archive: LocatedTable, id: number): number | undefined {
  const column = archive.columnOf.get('id')!;
  const rows = archive.snapshot.values.flatMap((row, place) => (row[column] === id ? [place] : []));
  return tellers
    .map((table) => rows.filter((row) => tellerOf(archive, row) === table).at(-1))
    .find((row) => row !== undefined);
}

/** The outline code that an archived row of a table held; it stands under the code's header, in either language. */
function codeIn(content: string, teller: TableId): string {
  const label = standardTable(teller).columns.find(({ id }) => id === 'code')?.label;
  const headers = new Set(Object.values(label ?? {}));
  const found = parseArchived(content, () => 'code').find(({ header }) => headers.has(header));
  return String(found?.value ?? '');
}

/**
 * What the archive knows of a task: all of its row where a command removed it; where its row was deleted by
 * hand, the name and the place that its reports tell.
 *
 * @param wbs with `withOwnColumns`.
 */
export function archivedTask(archive: LocatedTable, wbs: LocatedTable, id: number): ArchivedTask | undefined {
  const row = rowOf(archive, id);
  const teller = row === undefined ? undefined : tellerOf(archive, row);
  if (row === undefined || teller === undefined) return undefined;
  const content = textAt(archive, row, 'content');
  const code = codeIn(content, teller);
  const name = textAt(archive, row, 'name');
  if (teller !== 'tasks')
    return {
      id,
      code,
      cells: new Map<string, CellInput>([
        ['id', id],
        ['name', name],
      ]),
      leaves: undefined,
    };
  const { cells, isWhole } = cellsFrom(content, wbs);
  return { id, code, cells: new Map([...cells, ['id', id]]), leaves: isWhole ? row : undefined };
}
