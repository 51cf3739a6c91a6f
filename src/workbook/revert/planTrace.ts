import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { standardTable } from '../../tables/standardTables';
import type { Area, CellInput } from '../cell';
import { movesCells } from '../movesCells';
import type { Change } from '../change';
import type { LocatedTable } from '../../tables/decode/locateColumns';
import { locateTables } from '../refresh/locateTables';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { AnchorQuery, Capture } from './capture';
import { movedCell, type CellPoint } from './movedCell';
import { nothingPresent, type PresentCells } from './present';
import { keyColumnIds } from './rowKeys';
import { headerLine, tracedTable, tracedThrough, type Line, type TracedTable } from './tracedTable';

/** What a written cell is, however rows and tables move: a table's cell, a named one, or a place. */
export type CellTarget =
  | { readonly in: 'table'; readonly table: TableId; readonly row: Line; readonly column: Line }
  | { readonly in: 'name'; readonly name: string }
  | { readonly in: 'sheet'; readonly point: CellPoint };

/** A cell that was there and that a change writes to. */
export interface AlteredCell {
  /** Which change, from 0. */
  readonly step: number;
  /** Place when that change is made. */
  readonly point: CellPoint;
  readonly target: CellTarget;
  readonly input: Exclude<CellInput, null>;
}

/** Rows or columns that a change takes out of a table, and that were there before the plan. */
export interface RemovedLines {
  readonly step: number;
  readonly table: TableId;
  readonly area: Area;
  /** One for each row or column of the area. */
  readonly lines: readonly Line[];
  /** The lines of the other direction at that moment. */
  readonly across: readonly Line[];
}

/** A plan followed change by change over what was read: which cells it alters, and what must be captured for it. */
export interface PlanTrace {
  readonly snapshot: WorkbookSnapshot;
  /** Texts of formulas by `cellKey`, of the tables for which they were read. */
  readonly formulas: FormulaTexts;
  /** Cells beside tables and names that were read with it, as typed, by `cellKey`. */
  readonly read: ReadonlyMap<string, CellValue>;
  readonly changes: readonly Change[];
  readonly cells: readonly AlteredCell[];
  /** Cells of rows and columns that the plan makes. */
  readonly newCells: readonly AlteredCell[];
  readonly removedRows: readonly RemovedLines[];
  readonly removedColumns: readonly RemovedLines[];
  readonly madeSheets: readonly string[];
  readonly madeNames: readonly string[];
  /** The changes that make those sheets and names, and all that is on them. */
  readonly making: readonly Change[];
  /** The tables as the plan leaves them. */
  readonly tables: ReadonlyMap<TableId, TracedTable>;
  /** As many as there are changes. */
  readonly captures: readonly Capture[];
  readonly anchors: readonly AnchorQuery[];
}

/** Texts of formulas by `cellKey`. */
export type FormulaTexts = ReadonlyMap<string, string>;

const noFormulas: FormulaTexts = new Map();

interface NamedPoint extends CellPoint {
  readonly name: string;
}

/** Where tables and named cells stand at a moment of the plan. */
interface Standing {
  readonly tables: ReadonlyMap<TableId, TracedTable>;
  readonly named: readonly NamedPoint[];
}

function standingThrough({ tables, named }: Standing, change: Change): Standing {
  return {
    tables: new Map([...tables].map(([id, table]) => [id, tracedThrough(table, change)])),
    named: named.map((point) => movedCell(point, change) ?? point),
  };
}

function targetOf(point: CellPoint, { tables, named }: Standing): CellTarget {
  for (const [id, { snapshot, row, column, rows, columns }] of tables) {
    if (snapshot.sheet !== point.sheet) continue;
    const place = columns[point.column - column];
    const isNewHeader = point.row === row && place !== undefined && place.before === undefined;
    const line = isNewHeader ? headerLine : rows[point.row - row - 1];
    if (line && place) return { in: 'table', table: id, row: line, column: place };
  }
  const { sheet, row, column } = point;
  const name = named.find((one) => one.sheet === sheet && one.row === row && one.column === column)?.name;
  return name === undefined ? { in: 'sheet', point } : { in: 'name', name };
}

function inputsOf(change: Change): { point: CellPoint; input: Exclude<CellInput, null> }[] {
  if (change.edit !== 'write' && change.edit !== 'fill') return [];
  const { sheet, row, column, rows, columns } = change.area;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const input = change.edit === 'fill' ? { formula: change.formula } : change.cells[r][c];
      return input === null ? [] : [{ point: { sheet, row: row + r, column: column + c }, input }];
    }).flat(),
  ).flat();
}

/** Does the plan make the cell itself? */
function isNew(target: CellTarget): boolean {
  return target.in === 'table' && (target.row.before === undefined || target.column.before === undefined);
}

function boundingArea(points: readonly CellPoint[]): Area {
  const [first] = points;
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of points) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { sheet: first.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function captureOfCells(change: Change, cells: readonly AlteredCell[]): Capture {
  if (cells.length === 0) return {};
  const before = boundingArea(cells.map(({ point }) => point));
  const formulas = cells.filter(({ input }) => typeof input === 'object').map(({ point }) => point);
  const setsFormat = change.edit === 'write' && change.numberFormat !== undefined;
  return {
    before,
    ...(setsFormat ? { withFormats: true } : {}),
    // A fill reads back alike in all its cells.
    ...(formulas.length === 0
      ? {}
      : { after: boundingArea(change.edit === 'fill' ? formulas.slice(0, 1) : formulas) }),
  };
}

function removedBy(change: Change, step: number, { tables }: Standing) {
  if (change.edit !== 'deleteTableRows' && change.edit !== 'deleteTableColumns') return undefined;
  const found = [...tables].find(([, { snapshot }]) => snapshot.name === change.table);
  if (found === undefined) return undefined;
  const [table, { row, column, rows, columns }] = found;
  const { area } = change;
  const areRows = change.edit === 'deleteTableRows';
  const [at, count] = areRows ? [area.row - row - 1, area.rows] : [area.column - column, area.columns];
  const lines = (areRows ? rows : columns).slice(at, at + count);
  return { step, table, area, lines, across: areRows ? columns : rows } satisfies RemovedLines;
}

function captureOf(change: Change, cells: readonly AlteredCell[], isRemoval: boolean): Capture {
  switch (change.edit) {
    case 'write':
    case 'fill':
      return captureOfCells(change, cells);
    case 'deleteTableRows':
    case 'deleteTableColumns':
      return isRemoval ? { before: change.area, withFormats: true } : {};
    case 'indent':
      return { indent: change.area };
    case 'redefineName':
      return { name: change.name };
    case 'resizeTable':
      return { table: change.table };
    default:
      return {};
  }
}

function sheetOf(change: Change): string | undefined {
  if ('area' in change) return change.area.sheet;
  return 'sheet' in change ? change.sheet : undefined;
}

/** Does the plan give rows of a table to other tasks, by writing other keys over theirs? */
function exchangesRows(
  cells: readonly AlteredCell[],
  table: TableSnapshot,
  keys: readonly number[],
): boolean {
  return cells.some(({ target, input }) => {
    if (target.in !== 'table' || target.table !== table.id) return false;
    const [row, column] = [target.row.before ?? -1, target.column.before ?? -1];
    const before = table.values[row]?.[column] ?? '';
    return keys.includes(column) && before !== '' && input !== '' && before !== input;
  });
}

/** The columns of a table that people fill, their own among them. */
function typedPlaces({ headers }: TableSnapshot, located: LocatedTable | undefined): number[] {
  const computed = new Set(
    (located?.spec.columns ?? [])
      .filter(({ kind }) => kind === 'formula')
      .map(({ id }) => located?.columnOf.get(id)),
  );
  return headers.flatMap((_header, place) => (computed.has(place) ? [] : [place]));
}

function anchorsOf(
  trace: Pick<PlanTrace, 'snapshot' | 'cells' | 'newCells' | 'tables' | 'changes'>,
): AnchorQuery[] {
  const { decoded } = locateTables(trace.snapshot);
  const written = new Set(
    [...trace.cells, ...trace.newCells].flatMap(({ target }) =>
      target.in === 'table' ? [target.table] : [],
    ),
  );
  const moved = new Set(trace.changes.flatMap((change) => ('table' in change ? [change.table] : [])));
  const kept = new Set([...written].flatMap((id) => standardTable(id).keeps ?? []));
  return trace.snapshot.tables.flatMap((table) => {
    const { id, name } = table;
    if (!written.has(id) && !moved.has(name) && !kept.has(id)) return [];
    const located = decoded.get(id);
    const keys = keyColumnIds(standardTable(id)).flatMap((column) => located?.columnOf.get(column) ?? []);
    // What is typed into a row that is exchanged, where the plan writes nothing, would end up with another task;
    // and what is kept for good would be what nobody approved.
    const isWatched = kept.has(id) || exchangesRows(trace.cells, table, keys);
    if (!isWatched) return [{ table: name, keys, typed: [] }];
    const typed = typedPlaces(table, located).filter((place) => !keys.includes(place));
    return [{ table: name, keys, typed }];
  });
}

/**
 * Follows a plan over the workbook that it was made from.
 *
 * @param present what was read with it: texts of formulas (of others it is only known that they are some) and cells
 *   beside tables and names.
 */
export function tracePlan(
  changes: readonly Change[],
  snapshot: WorkbookSnapshot,
  { formulas = noFormulas, cells: read }: Pick<PresentCells, 'formulas' | 'cells'> = nothingPresent,
): PlanTrace {
  const madeSheets = changes.flatMap((change) => (change.edit === 'addSheet' ? [change.sheet] : []));
  const made = new Set(madeSheets);
  const madeNames = changes.flatMap((change) => (change.edit === 'name' ? [change.name] : []));
  const isMadeName = (change: Change) => change.edit === 'redefineName' && madeNames.includes(change.name);
  const isMaking = (change: Change) =>
    change.edit === 'name' || isMadeName(change) || made.has(sheetOf(change) ?? '');
  const cells: AlteredCell[] = [];
  const newCells: AlteredCell[] = [];
  const removed: RemovedLines[] = [];
  const captures: Capture[] = [];
  let standing: Standing = {
    tables: new Map(snapshot.tables.map((table) => [table.id, tracedTable(table)])),
    named: snapshot.cells,
  };
  changes.forEach((change, step) => {
    if (isMaking(change)) {
      captures.push({});
      return;
    }
    const all = inputsOf(change).map(({ point, input }): AlteredCell => ({
      step,
      point,
      input,
      target: targetOf(point, standing),
    }));
    const existing = all.filter(({ target }) => !isNew(target));
    for (const cell of existing) cells.push(cell);
    for (const cell of all) if (isNew(cell.target)) newCells.push(cell);
    const lines = removedBy(change, step, standing);
    const isRemoval = lines?.lines.some(({ before }) => before !== undefined) ?? false;
    if (lines && isRemoval) removed.push(lines);
    captures.push(captureOf(change, existing, isRemoval));
    if (movesCells(change)) standing = standingThrough(standing, change);
  });
  const { tables } = standing;
  return {
    snapshot,
    formulas,
    read,
    changes,
    cells,
    newCells,
    removedRows: removed.filter(({ step }) => changes[step].edit === 'deleteTableRows'),
    removedColumns: removed.filter(({ step }) => changes[step].edit === 'deleteTableColumns'),
    madeSheets,
    madeNames,
    making: changes.filter(isMaking),
    tables,
    captures,
    anchors: anchorsOf({ snapshot, cells, newCells, tables, changes }),
  };
}
