import type { TableId } from '../../tables/spec';
import { standardTable } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import { locateTables } from '../refresh/locateTables';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { AlteredCell, PlanTrace } from './planTrace';
import { keyColumnIds, rowKey } from './rowKeys';
import { targetKeys } from './targetKeys';
import type { Line, TracedTable } from './tracedTable';

type Followed = Pick<PlanTrace, 'cells' | 'newCells' | 'tables' | 'madeSheets' | 'snapshot' | 'changes'>;

/** What stood in a cell that was written, what was written, and what stands there now. */
interface ComparedCell {
  readonly before: string;
  readonly left: string;
  /** `undefined` where the row or the column is gone. */
  readonly now: string | undefined;
  /** A row that the plan made, or gave its first key. */
  readonly isOfNewRow: boolean;
}

/** A table as the plan left it beside the same table as it stands now. */
interface Compared {
  before(row: Line, column: Line): CellValue | undefined;
  now(row: Line, column: Line): CellValue | undefined;
  isNewRow(row: Line): boolean;
  /** Whether rows stand as the plan left them; `undefined` where it left them as they had been. */
  readonly order: 'asLeft' | 'otherwise' | undefined;
}

/** The last that the plan wrote into each cell. */
function lastWritten({ cells, newCells }: Followed): AlteredCell[] {
  const keyOf = targetKeys();
  const last = new Map<string, AlteredCell>();
  for (const cell of [...cells, ...newCells].sort((a, b) => a.step - b.step))
    last.set(keyOf(cell.target), cell);
  return [...last.values()];
}

function keysOf({ values }: TableSnapshot, places: readonly number[]): string[] {
  return values.map((row) => rowKey(places.map((place) => row[place] ?? '')));
}

/** The place of every key that occurs once. */
function onlyPlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const doubled = new Set<string>(['']);
  keys.forEach((key, place) => {
    if (places.has(key)) doubled.add(key);
    places.set(key, place);
  });
  for (const key of doubled) places.delete(key);
  return places;
}

/** The keys of the rows as the plan left them. */
function leftKeys(
  { snapshot, rows }: TracedTable,
  places: readonly number[],
  written: readonly AlteredCell[],
) {
  const typed = new Map<Line, Map<number, CellValue>>();
  for (const { target, input } of written) {
    if (target.in !== 'table' || target.table !== snapshot.id || typeof input === 'object') continue;
    const cells = typed.get(target.row) ?? new Map<number, CellValue>();
    if (target.column.before !== undefined) cells.set(target.column.before, input);
    typed.set(target.row, cells);
  }
  return rows.map((row) =>
    rowKey(
      places.map((place) => typed.get(row)?.get(place) ?? snapshot.values[row.before ?? -1]?.[place] ?? ''),
    ),
  );
}

function sameShape({ row, column, rows, columns }: TracedTable, now: TableSnapshot): boolean {
  return (
    now.row === row &&
    now.column === column &&
    now.values.length === rows.length &&
    now.headers.length === columns.length
  );
}

/** Row by row, where the table has the shape that the plan gave it. */
function comparedByPlace(traced: TracedTable, places: readonly number[], now: TableSnapshot): Compared {
  const { snapshot, rows, columns } = traced;
  const placeOf = new Map([...rows.entries(), ...columns.entries()].map(([place, line]) => [line, place]));
  const wasResized = rows.length !== snapshot.values.length || columns.length !== snapshot.headers.length;
  const keys = keysOf(snapshot, places);
  return {
    before: (row, column) => snapshot.values[row.before ?? -1]?.[column.before ?? -1],
    now: (row, column) => now.values[placeOf.get(row) ?? -1]?.[placeOf.get(column) ?? -1],
    isNewRow: (row) => (keys[row.before ?? -1] ?? '') === '',
    order: wasResized ? 'asLeft' : undefined,
  };
}

/** By the keys of rows and the headers of columns, where somebody opened or closed rows since. */
function comparedByKey(
  traced: TracedTable,
  places: readonly number[],
  written: readonly AlteredCell[],
  now: TableSnapshot,
): Compared {
  const { snapshot, rows } = traced;
  const left = leftKeys(traced, places, written);
  const beforeAt = onlyPlaces(keysOf(snapshot, places));
  const nowPlaces = places.map((place) => now.headers.indexOf(snapshot.headers[place]));
  const nowAt = onlyPlaces(keysOf(now, nowPlaces));
  const keyOf = new Map(rows.map((row, place) => [row, left[place]]));
  const common = (keys: Iterable<string>) =>
    [...keys].filter((key) => beforeAt.has(key) && nowAt.has(key)).join('\n');
  const leftOrder = common(onlyPlaces(left).keys());
  const isMoved = leftOrder !== common(beforeAt.keys());
  const headerOf = ({ before }: Line) => snapshot.headers[before ?? -1];
  return {
    before: (row, column) => snapshot.values[beforeAt.get(keyOf.get(row) ?? '') ?? -1]?.[column.before ?? -1],
    now: (row, column) =>
      now.values[nowAt.get(keyOf.get(row) ?? '') ?? -1]?.[now.headers.indexOf(headerOf(column))],
    isNewRow: (row) => !beforeAt.has(keyOf.get(row) ?? ''),
    order: isMoved ? (leftOrder === common(nowAt.keys()) ? 'asLeft' : 'otherwise') : undefined,
  };
}

/** The tables that a plan writes into or resizes, beside what they are now; `undefined` where one is gone. */
function comparedTables(
  trace: Followed,
  written: readonly AlteredCell[],
  now: WorkbookSnapshot,
): ReadonlyMap<TableId, Compared> | undefined {
  const { decoded } = locateTables(trace.snapshot);
  const moved = new Set(trace.changes.flatMap((change) => ('table' in change ? [change.table] : [])));
  const touched = new Set(written.flatMap(({ target }) => (target.in === 'table' ? [target.table] : [])));
  const compared = new Map<TableId, Compared>();
  for (const [id, traced] of trace.tables) {
    const { name } = traced.snapshot;
    if (!touched.has(id) && !moved.has(name)) continue;
    const found = now.tables.find((table) => table.name === name);
    if (found === undefined) return undefined;
    const places = keyColumnIds(standardTable(id)).flatMap((key) => decoded.get(id)?.columnOf.get(key) ?? []);
    compared.set(
      id,
      sameShape(traced, found)
        ? comparedByPlace(traced, places, found)
        : comparedByKey(traced, places, written, found),
    );
  }
  return compared;
}

function text(value: CellValue | undefined): string {
  return String(value ?? '');
}

function comparedCell(
  { target, input }: AlteredCell,
  tables: ReadonlyMap<TableId, Compared>,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): ComparedCell | undefined {
  if (target.in === 'sheet' || typeof input === 'object') return undefined;
  const left = String(input);
  if (target.in === 'name') {
    const valueOf = ({ cells }: WorkbookSnapshot) => cells.find(({ name }) => name === target.name)?.value;
    return { before: text(valueOf(before)), left, now: text(valueOf(now)), isOfNewRow: false };
  }
  const table = tables.get(target.table);
  if (table === undefined) return undefined;
  const { row, column } = target;
  return {
    before: text(table.before(row, column)),
    left,
    now: table.now(row, column) === undefined ? undefined : text(table.now(row, column)),
    isOfNewRow: table.isNewRow(row),
  };
}

/** Is it a word, and not a number, a date or nothing? */
function isWord(left: string): boolean {
  return left !== '' && Number.isNaN(Number(left));
}

/**
 * Were so many of the cells that tell found as they were left that the others must have been touched since? One may
 * differ of three or more, and a quarter of many. The words of a new row may not: somebody else’s row may stand there.
 */
function areFound(telling: readonly ComparedCell[]): boolean {
  const missed = telling.filter(({ left, now }) => now !== left);
  if (missed.some(({ isOfNewRow, left }) => isOfNewRow && isWord(left))) return false;
  const bearable = telling.length < 3 ? 0 : Math.max(1, Math.floor(telling.length / 4));
  return missed.length <= bearable;
}

/**
 * Was a plan made whose answer never came? What it wrote is there, but for single cells that somebody touched since;
 * rows that somebody opened or closed are no hindrance; and something of that is new. Where nothing tells, it was
 * not. Formulas do not count: they read as what they give.
 *
 * @param now the workbook, read since.
 */
export function wasMade(trace: Followed, now: WorkbookSnapshot): boolean {
  const written = lastWritten(trace);
  const tables = comparedTables(trace, written, now);
  if (tables === undefined) return false;
  const sheets = new Set(now.sheets.map(({ name }) => name));
  if (!trace.madeSheets.every((sheet) => sheets.has(sheet))) return false;
  const orders = [...tables.values()].map(({ order }) => order);
  if (orders.includes('otherwise')) return false;
  const telling = written
    .flatMap((cell) => comparedCell(cell, tables, trace.snapshot, now) ?? [])
    .filter(({ before, left }) => before !== left);
  const isNew = trace.madeSheets.length > 0 || orders.includes('asLeft') || telling.length > 0;
  return isNew && areFound(telling);
}
