import { issue, type Issue } from '../../project/issue';
import { isFormulaText } from '../../tables/typedCell';
import { standardTable } from '../../tables/standardTables';
import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { dressRows } from '../refresh/dressRows';
import { openColumns } from '../refresh/planPersonColumns';
import type { DesiredRow } from '../rows/desiredRow';
import { frameRows } from '../rows/frameRows';
import { planRows } from '../rows/planRows';
import type { CheckpointCell, CheckpointEntry } from './checkpoint';
import type { EntryOf, PresentTable } from './presentTable';
import { keyColumnIds, rowKey } from './rowKeys';
import { rowsOfOthers } from './rowsOfOthers';
import { isAsBefore, sameTyped } from './sameTyped';
import { isTypedColumn } from './typedEntries';

/** What takes a command back in one table, in the order in which it must be done. */
export interface TableRevert {
  /** Columns opened, rows closed up and opened, new rows dressed. */
  readonly structure: readonly Change[];
  /** Cells to be written, in places of the final rows. */
  readonly edits: readonly CellEdit[];
  /** Number formats and indentation. */
  readonly looks: readonly Change[];
  /** Columns closed up; to be done last. */
  readonly columns: readonly Change[];
  readonly issues: readonly Issue[];
  /**
   * Rows would change hands, and somebody typed into one of them or took one away since: what he typed would end
   * up with another task, so the command is not taken back at all.
   */
  readonly isTorn: boolean;
}

/** A row as it will stand: one that is there, or one that comes back. */
interface FinalRow {
  readonly existing: number | undefined;
  readonly returned: EntryOf<'returnRow'> | undefined;
}

function entriesOf<Kind extends CheckpointEntry['revert']>(
  entries: readonly CheckpointEntry[],
  kind: Kind,
): EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.revert === kind);
}

function issuePlace({ located }: PresentTable, row: number | undefined, column: number | undefined) {
  const { spec, columnOf, snapshot } = located;
  const id = column === undefined ? undefined : [...columnOf].find(([, place]) => place === column)?.[0];
  const known = spec.columns.some((one) => one.id === id) ? id : snapshot.headers[column ?? -1];
  return {
    table: spec.id,
    ...(row === undefined ? {} : { row }),
    ...(known === undefined ? {} : { column: known }),
  };
}

/**
 * The column of a row that holds something that the command did not write there; `undefined` where nobody typed
 * into it. Formulas are not looked at: Excel fills them in by itself.
 */
function typedColumn(table: PresentTable, row: number, cells: readonly CheckpointCell[]): number | undefined {
  const written = new Map(cells.map(({ at, input }) => [table.columnAt(at), input]));
  const place = table.located.snapshot.headers.findIndex((_header, column) => {
    const typed = table.typedAt(row, column);
    const ours = written.get(column) ?? '';
    if (typed === '' ? typeof ours === 'object' : isFormulaText(typed)) return false;
    return !sameTyped(typed, undefined, ours);
  });
  return place < 0 ? undefined : place;
}

/** The rows that the command made and that go again, by place, and what is said of those that stay. */
function removedRows(
  table: PresentTable,
  entries: readonly EntryOf<'removeRow'>[],
): { gone: ReadonlySet<number>; kept: readonly { row: number; column: number }[] } {
  const gone = new Set<number>();
  const kept: { row: number; column: number }[] = [];
  for (const { row, cells } of entries) {
    const place = table.rowAt(row);
    if (place === undefined) continue;
    const column = typedColumn(table, place, cells);
    if (column === undefined) gone.add(place);
    else kept.push({ row: place, column });
  }
  return { gone, kept };
}

/** Where a row comes back: below the nearest row above it that is still there. */
function placeAbove(table: PresentTable, below: number): number {
  for (let row = below; row >= 0; row--) {
    const place = table.rowAt(row);
    if (place !== undefined) return place;
  }
  return -1;
}

/** The key of a row that comes back. */
function returnedKey({ checkpoint }: PresentTable, { cells }: EntryOf<'returnRow'>): string {
  const ids = keyColumnIds(standardTable(checkpoint.table));
  return rowKey(
    ids.map((id) => {
      const column = checkpoint.columns.findIndex((one) => one.id === id);
      const input = cells.find(({ at }) => at === column)?.input ?? '';
      return typeof input === 'object' ? '' : input;
    }),
  );
}

/** The cell of a column of a row that comes back, and of the row that has its key by now. */
function sameNamed(table: PresentTable, { cells }: EntryOf<'returnRow'>, row: number): boolean {
  const column = table.checkpoint.columns.findIndex(({ id }) => id === 'name');
  const place = table.columnAt(column);
  if (column < 0 || place === undefined) return true;
  const name = cells.find(({ at }) => at === column)?.input ?? '';
  return sameTyped(table.typedAt(row, place), undefined, name);
}

/**
 * The rows that come back. A refresh may have fetched one out of the archive meanwhile: it must not be there twice.
 * A task whose ID was given to another one meanwhile comes back without it, and gets a new one.
 */
function missingRows(table: PresentTable, entries: readonly EntryOf<'returnRow'>[]): EntryOf<'returnRow'>[] {
  const { checkpoint } = table;
  return entries.flatMap((entry) => {
    const row = table.rowOfKey(returnedKey(table, entry));
    if (row === undefined) return [entry];
    if (checkpoint.table !== 'tasks' || sameNamed(table, entry, row)) return [];
    const cells = entry.cells.filter(({ at }) => checkpoint.columns[at]?.id !== 'id');
    return [{ ...entry, cells }];
  });
}

function finalRows(
  table: PresentTable,
  gone: ReadonlySet<number>,
  entries: readonly EntryOf<'returnRow'>[],
): FinalRow[] {
  const below = new Map<number, FinalRow[]>();
  for (const returned of entries) {
    const above = placeAbove(table, returned.below);
    below.set(above, [...(below.get(above) ?? []), { existing: undefined, returned }]);
  }
  const there = table.located.snapshot.values.flatMap((_row, existing): FinalRow[] => [
    ...(gone.has(existing) ? [] : [{ existing, returned: undefined }]),
    ...(below.get(existing) ?? []),
  ]);
  return [...(below.get(-1) ?? []), ...there];
}

function cellArea({ located }: PresentTable, row: number, column: number): Area {
  const { sheet, row: header, column: left } = located.snapshot;
  return { sheet, row: header + 1 + row, column: left + column, rows: 1, columns: 1 };
}

function editAt(
  table: PresentTable,
  row: number,
  column: number,
  input: CellEdit['input'],
  format: string | undefined,
): CellEdit {
  const area = cellArea(table, row, column);
  return { sheet: area.sheet, row: area.row, column: area.column, input, keepsText: format === '@' };
}

/** A row that comes back with all its cells; in columns of the user's own also with their number formats. */
function returnedCells(table: PresentTable, row: number, { cells }: EntryOf<'returnRow'>) {
  const standard = new Set(table.located.columnOf.values());
  const placed = cells.flatMap(({ at, input, format }) => {
    const column = table.columnAt(at);
    return column === undefined ? [] : [{ column, input, format }];
  });
  return {
    edits: placed.map(({ column, input, format }) => editAt(table, row, column, input, format)),
    looks: placed.flatMap(({ column, format }): Change[] =>
      format === undefined || format === '@' || format === 'General' || standard.has(column)
        ? []
        : [{ edit: 'format', area: cellArea(table, row, column), format: { numberFormat: format } }],
    ),
  };
}

type CellRevert =
  { readonly edit: CellEdit; readonly looks: readonly Change[] } | { readonly issue: Issue } | undefined;

/** Gives a cell back what it held, unless somebody changed it since. */
function revertCell(
  table: PresentTable,
  { place, before, after, format }: EntryOf<'cell'>,
  finalOf: ReadonlyMap<number, number>,
): CellRevert {
  if (place.in !== 'table') return undefined;
  const [row, column] = [table.rowAt(place.row), table.columnAt(place.column)];
  if (row === undefined || column === undefined) {
    const at = issuePlace(table, undefined, column);
    return { issue: issue('revertRowGone', at, { value: shown(before) }) };
  }
  const typed = table.typedAt(row, column);
  const formula = table.formulaAt(row, column);
  if (isAsBefore(typed, formula, before)) return undefined;
  const final = finalOf.get(row);
  if (final === undefined) return undefined;
  if (!sameTyped(typed, formula, after)) {
    const value = isFormulaText(typed) ? String(formula ?? typed) : typed;
    return { issue: issue('revertKept', issuePlace(table, final, column), { value: String(value) }) };
  }
  const wasText = format === undefined || format === '@';
  return {
    edit: editAt(table, final, column, before, format),
    looks: wasText
      ? []
      : [{ edit: 'format', area: cellArea(table, final, column), format: { numberFormat: format } }],
  };
}

function shown(input: EntryOf<'cell'>['before']): string {
  return typeof input === 'object' ? input.formula : String(input);
}

function indentChanges(
  table: PresentTable,
  entries: readonly EntryOf<'indent'>[],
  finalOf: ReadonlyMap<number, number>,
): Change[] {
  const placed = entries.flatMap(({ row, column, level }) => {
    const place = table.rowAt(row);
    const final = place === undefined ? undefined : finalOf.get(place);
    const at = table.columnAt(column);
    return final === undefined || at === undefined ? [] : [{ row: final, column: at, level }];
  });
  if (placed.length === 0) return [];
  const levels = new Map(placed.map(({ row, level }) => [row, level]));
  const first = placed.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = placed.reduce((most, { row }) => Math.max(most, row), 0);
  const area = { ...cellArea(table, first, placed[0].column), rows: last - first + 1 };
  const all = Array.from({ length: area.rows }, (_, offset) => levels.get(first + offset) ?? null);
  return [{ edit: 'indent', area, levels: all }];
}

/** Columns that the command made go again, unless somebody typed into them. */
function columnRevert(
  table: PresentTable,
  entry: EntryOf<'removeColumn'>,
  rows: readonly FinalRow[],
): { column: number } | { issue: Issue } | undefined {
  const column = table.columnAt(entry.column);
  if (column === undefined) return undefined;
  const written = new Map(entry.cells.map(({ at, input }) => [table.rowAt(at), input]));
  const typed = rows.findIndex(({ existing }) => {
    if (existing === undefined) return false;
    const cell = table.typedAt(existing, column);
    return cell !== '' && !sameTyped(cell, undefined, written.get(existing) ?? '');
  });
  return typed < 0 ? { column } : { issue: issue('revertRowKept', issuePlace(table, typed, column), {}) };
}

function closedColumns(table: PresentTable, columns: readonly number[], rows: number): Change[] {
  const { snapshot } = table.located;
  const { sheet, row, column } = snapshot;
  return [...columns]
    .sort((a, b) => b - a)
    .map((place) => ({
      edit: 'deleteTableColumns',
      table: snapshot.name,
      area: { sheet, row, column: column + place, rows: rows + frameRows(snapshot), columns: 1 },
    }));
}

function columnCells(
  table: PresentTable,
  entry: EntryOf<'returnColumn'>,
  finalOf: ReadonlyMap<number, number>,
) {
  const column = table.columnAt(entry.column);
  return entry.cells.flatMap(({ at, input, format }): CellEdit[] => {
    const row = table.rowAt(at);
    const final = row === undefined ? undefined : finalOf.get(row);
    return final === undefined || column === undefined || input === ''
      ? []
      : [editAt(table, final, column, input, format)];
  });
}

/** Takes a command back in one table: rows, columns and cells, wherever they stand by now. */
export function revertTable(
  table: PresentTable,
  entries: readonly CheckpointEntry[],
  language: Language,
): TableRevert {
  const { gone, kept } = removedRows(table, entriesOf(entries, 'removeRow'));
  const rows = finalRows(table, gone, missingRows(table, entriesOf(entries, 'returnRow')));
  const finalOf = new Map(
    rows.flatMap(({ existing }, final) => (existing === undefined ? [] : [[existing, final]])),
  );
  const desired = rows.map(({ existing }): DesiredRow => ({ existing, cells: new Map() }));
  const { located, returned } = table;
  const plan = planRows(located, desired);
  const cellEntries = entriesOf(entries, 'cell');
  const cells = cellEntries.map((entry) => revertCell(table, entry, finalOf));
  const others = rowsOfOthers(table.checkpoint, entries);
  const back = rows.flatMap((row, final) =>
    row.returned ? [returnedCells(table, final, row.returned)] : [],
  );
  const closed = entriesOf(entries, 'removeColumn').map((entry) => columnRevert(table, entry, rows));
  const places = closed.flatMap((one) => (one && 'column' in one ? [one.column] : []));
  const narrow = {
    ...located,
    snapshot: {
      ...located.snapshot,
      headers: located.snapshot.headers.slice(0, -returned.length || undefined),
    },
  };
  return {
    structure: [
      ...(returned.length > 0 ? openColumns(narrow, returned, language) : []),
      ...plan.structure,
      ...dressRows(located, plan.undressed, language),
    ],
    edits: [
      ...back.flatMap(({ edits }) => edits),
      ...cells.flatMap((one) => (one && 'edit' in one ? [one.edit] : [])),
      ...entriesOf(entries, 'returnColumn').flatMap((entry) => columnCells(table, entry, finalOf)),
    ],
    looks: [
      ...back.flatMap(({ looks }) => looks),
      ...cells.flatMap((one) => (one && 'edit' in one ? one.looks : [])),
      ...indentChanges(table, entriesOf(entries, 'indent'), finalOf),
    ],
    columns: closedColumns(table, places, rows.length),
    issues: [
      ...cells.flatMap((one) => (one && 'issue' in one ? [one.issue] : [])),
      ...kept.map(({ row, column }) =>
        issue('revertRowKept', issuePlace(table, finalOf.get(row), column), {}),
      ),
      ...closed.flatMap((one) => (one && 'issue' in one ? [one.issue] : [])),
    ],
    isTorn: cellEntries.some(({ place }, index) => {
      const one = cells[index];
      if (place.in !== 'table' || !others.has(place.row) || one === undefined) return false;
      return 'issue' in one && isTypedColumn(table.checkpoint, place.column);
    }),
  };
}
