import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { constantValue, isFormulaText } from '../../tables/typedCell';
import type { CellInput } from '../cell';
import type { Anchor, AnchorQuery, CapturedPlan } from './capture';
import type { Checkpoint, CheckpointEntry, CheckpointTable } from './checkpoint';
import { isAsExpected, isTypedBeside, readCell } from './findConflicts';
import { sheetThrough } from './frames';
import type { KeyedTable } from './keysAfter';
import type { PlanTrace } from './planTrace';
import type { EntryOf } from './presentTable';
import { isTypedColumn, typedEntries } from './typedEntries';
import type { TracedTable } from './tracedTable';

type Input = Exclude<CellInput, null>;

/** A table of a plan that stands: how it was read, how it was found, and how it was left. */
interface StandingTable {
  readonly traced: TracedTable;
  readonly columns: readonly { readonly before?: number }[];
  readonly entry: CheckpointTable;
  readonly query: AnchorQuery;
  readonly found: Anchor;
  readonly left: KeyedTable;
}

/** The key of a row, to be compared; `undefined` where it says nothing. */
function keyText(cells: readonly (CellValue | undefined)[] | undefined): string | undefined {
  if (cells === undefined || cells.some((cell) => cell === undefined)) return undefined;
  return cells.every((cell) => cell === '') ? undefined : cells.map(String).join('\n');
}

function foundKey({ found }: StandingTable, line: number): string | undefined {
  return keyText(found.keys.map((column) => column[line]));
}

/** Did rows change places before the plan was made, so that it hit others than it meant? */
function wasSorted({ traced: { snapshot }, query, found }: StandingTable): boolean {
  return query.keys.some((place, key) =>
    snapshot.values.some((row, line) => String(row[place]) !== String(found.keys[key]?.[line])),
  );
}

/** Where the task of each line as read stands by now: a row's number in the checkpoint; nowhere where nobody can tell. */
function homesOf(table: StandingTable): ReadonlyMap<number, number> {
  const rowOfKey = new Map<string, number | undefined>();
  table.left.rows.forEach((cells, row) => {
    const key = keyText(cells);
    if (key !== undefined) rowOfKey.set(key, rowOfKey.has(key) ? undefined : row);
  });
  return new Map(
    table.traced.rows.flatMap(({ before: line }, row): [number, number][] => {
      if (line === undefined) return [];
      const key = foundKey(table, line);
      const home = key === undefined ? row : rowOfKey.get(key);
      return home === undefined ? [] : [[line, home]];
    }),
  );
}

function inputOf(typed: CellValue): Input {
  return isFormulaText(typed) ? { formula: typed } : constantValue(typed);
}

/** What a cell of a row holds by now: what the plan wrote there, else what it was read as. */
function holds(
  table: StandingTable,
  entries: readonly EntryOf<'cell'>[],
  row: number,
  column: number,
  { formulas }: PlanTrace,
): Input | undefined {
  const { traced, columns, entry } = table;
  const written = entries.find(
    ({ place }) =>
      place.in === 'table' && place.table === entry.table && place.row === row && place.column === column,
  );
  if (written) return written.after;
  const [line, across] = [traced.rows[row]?.before, columns[column]?.before];
  const read =
    line === undefined || across === undefined
      ? undefined
      : readCell(traced.snapshot, line, across, formulas);
  return read === undefined ? undefined : inputOf(read);
}

/** Cells that the plan wrote over and that were others than it took them for; each goes with its task. */
function overwritten(
  table: StandingTable,
  homes: ReadonlyMap<number, number>,
  entries: readonly EntryOf<'cell'>[],
  trace: PlanTrace,
): CheckpointEntry[] {
  const { traced, columns, entry } = table;
  return entries.flatMap((cell): CheckpointEntry[] => {
    const { place, before } = cell;
    if (place.in !== 'table' || place.table !== entry.table || !isTypedColumn(entry, place.column)) return [];
    const line = traced.rows[place.row]?.before;
    const across = columns[place.column]?.before;
    if (line === undefined || across === undefined || table.query.keys.includes(across)) return [];
    const expected = readCell(traced.snapshot, line, across, trace.formulas);
    if (expected === undefined || isAsExpected(before, expected)) return [];
    const home = homes.get(line);
    const after = home === undefined ? undefined : holds(table, entries, home, place.column, trace);
    if (home === undefined || after === undefined) return [];
    return [{ ...cell, place: { ...place, row: home }, after }];
  });
}

/**
 * Cells beside rows that changed places, which the plan left alone because they were blank: they follow their tasks.
 * What stood where the plan wrote, and belongs where it wrote as well, is `overwritten`.
 */
function leftBehind(
  table: StandingTable,
  homes: ReadonlyMap<number, number>,
  entries: readonly EntryOf<'cell'>[],
  trace: PlanTrace,
): CheckpointEntry[] {
  const { traced, columns, entry, query, found } = table;
  const written = new Set(
    entries.flatMap(({ place, before, after }) =>
      place.in === 'table' && place.table === entry.table && before !== after
        ? [`${place.row} ${place.column}`]
        : [],
    ),
  );
  const rowOf = new Map(traced.rows.map(({ before }, row) => [before, row]));
  const moved = [...homes].flatMap(([line, home]) => {
    const there = traced.rows[home].before;
    return there === undefined || there === line ? [] : [{ line, home, there }];
  });
  return query.typed.flatMap((across, index): CheckpointEntry[] => {
    const column = columns.findIndex(({ before }) => before === across);
    const cells = found.typed[index];
    return moved.flatMap(({ line, home, there }): CheckpointEntry[] => {
      const before = inputOf(cells[line]);
      const place = { in: 'table' as const, table: entry.table, row: home, column };
      if (!written.has(`${home} ${column}`)) {
        const isSame = String(cells[line]) === String(cells[there]);
        return isSame ? [] : [{ revert: 'cell', place, before, after: inputOf(cells[there]) }];
      }
      if (written.has(`${rowOf.get(line)} ${column}`)) return [];
      const expected = readCell(traced.snapshot, line, across, trace.formulas);
      const after = holds(table, entries, home, column, trace);
      const isAsRead = expected === undefined || isAsExpected(before, expected);
      return isAsRead || after === undefined ? [] : [{ revert: 'cell', place, before, after }];
    });
  });
}

/** Rows that the plan took away and that somebody had typed into by then. */
function takenAway(
  { traced: { snapshot }, columns, entry }: StandingTable,
  entries: readonly CheckpointEntry[],
  { removedRows, formulas }: PlanTrace,
): CheckpointEntry[] {
  const lines = removedRows
    .filter(({ table }) => table === entry.table)
    .flatMap((removed) => removed.lines.flatMap(({ before }) => before ?? []));
  return entries.filter((one) => {
    if (one.revert !== 'returnRow' || one.table !== entry.table) return false;
    const typed = one.cells.filter(({ at }) => isTypedColumn(entry, at));
    return !lines.some((line) =>
      typed.every(({ at, input }) => {
        const expected = readCell(snapshot, line, columns[at]?.before ?? -1, formulas);
        return expected === undefined || isAsExpected(input, expected);
      }),
    );
  });
}

function standingTable(
  entry: CheckpointTable,
  trace: PlanTrace,
  captured: CapturedPlan,
  keyed: readonly KeyedTable[],
): StandingTable | undefined {
  const traced = trace.tables.get(entry.table);
  if (traced === undefined) return undefined;
  const { name } = traced.snapshot;
  const query = trace.anchors.find(({ table }) => table === name);
  const found = captured.anchors.find(({ table }) => table === name);
  const left = keyed.find(({ table }) => table === name);
  if (query === undefined || found === undefined || left === undefined) return undefined;
  const gone = trace.removedColumns
    .filter(({ table }) => table === entry.table)
    .flatMap(({ lines }) => lines);
  return { traced, columns: [...traced.columns, ...gone], entry, query, found, left };
}

/** Cells beside the tables, of forms and boards, that somebody typed into meanwhile. */
function overwrittenBeside(entries: readonly EntryOf<'cell'>[], trace: PlanTrace): CheckpointEntry[] {
  const { snapshot, changes } = trace;
  return entries.flatMap((entry): CheckpointEntry[] => {
    const { place, before } = entry;
    if (place.in === 'table') return [];
    if (place.in === 'sheet') {
      const sheet = sheetThrough(place.sheet, changes);
      return isTypedBeside(place, before, trace) ? [{ ...entry, place: { ...place, sheet } }] : [];
    }
    const cell = snapshot.cells.find(({ name }) => name === place.name);
    return cell !== undefined && !isAsExpected(before, cell.formula) ? [entry] : [];
  });
}

/**
 * What a plan that stands owes to people: what they typed between its reading and its writing, and it wrote over or
 * moved away from. Each cell is given back to its task, wherever the plan put that; what the plan itself had read
 * and moved is left as it is, so that no task is torn. Where rows had changed places before the plan was made, it
 * wrote into other tasks than it meant, and all that people typed there is given back.
 *
 * @param checkpoint of the whole plan.
 * @param keyed the keys of the rows as the plan really left them.
 */
export function owedEntries(
  checkpoint: Checkpoint,
  trace: PlanTrace,
  captured: CapturedPlan,
  keyed: readonly KeyedTable[],
): CheckpointEntry[] {
  const cells = checkpoint.entries.flatMap((entry) => (entry.revert === 'cell' ? [entry] : []));
  const all = typedEntries(checkpoint);
  const tableOf = (entry: CheckpointEntry): TableId | undefined => {
    if (entry.revert === 'cell') return entry.place.in === 'table' ? entry.place.table : undefined;
    return entry.revert === 'returnRow' ? entry.table : undefined;
  };
  return [
    ...overwrittenBeside(cells, trace),
    ...checkpoint.tables.flatMap((entry) => {
      const table = standingTable(entry, trace, captured, keyed);
      if (table === undefined || wasSorted(table)) return all.filter((one) => tableOf(one) === entry.table);
      const homes = homesOf(table);
      return [
        ...takenAway(table, checkpoint.entries, trace),
        ...overwritten(table, homes, cells, trace),
        ...leftBehind(table, homes, cells, trace),
      ];
    }),
  ];
}
