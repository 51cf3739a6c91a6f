import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { constantValue, isFormulaText } from '../../tables/typedCell';
import type { CellInput } from '../cell';
import type { Change } from '../change';
import { readStructure } from '../refresh/structure';
import type { CapturedPlan } from './capture';
import type {
  Checkpoint,
  CheckpointCell,
  CheckpointColumn,
  CheckpointEntry,
  CheckpointPlace,
  CheckpointTable,
} from './checkpoint';
import { foundCell } from './foundCell';
import type { AlteredCell, CellTarget, PlanTrace, RemovedLines } from './planTrace';
import { keyColumnIds, rowKey } from './rowKeys';
import { rowsOfOthers } from './rowsOfOthers';
import { targetKeys } from './targetKeys';
import { headerLine, type Line, type TracedTable } from './tracedTable';

/** A table of a trace with the numbers that a checkpoint gives its rows and columns. */
interface NumberedTable {
  readonly id: TableId;
  readonly rowOf: ReadonlyMap<Line, number>;
  readonly columnOf: ReadonlyMap<Line, number>;
  readonly entry: CheckpointTable;
}

/** What a cell reads as after it was written. */
type WrittenCells = ReadonlyMap<Line, ReadonlyMap<Line, Exclude<CellInput, null>>>;

function numbersOf(lines: readonly Line[]): Map<Line, number> {
  return new Map(lines.map((line, number) => [line, number]));
}

function writtenCells(trace: PlanTrace): WrittenCells {
  const rows = new Map<Line, Map<Line, Exclude<CellInput, null>>>();
  for (const { target, input } of [...trace.cells, ...trace.newCells]) {
    if (target.in !== 'table') continue;
    const cells = rows.get(target.row) ?? new Map<Line, Exclude<CellInput, null>>();
    cells.set(target.column, input);
    rows.set(target.row, cells);
  }
  return rows;
}

function constantOf(input: CellInput | undefined): CellValue | undefined {
  return input === undefined || input === null || typeof input === 'object' ? undefined : input;
}

/** The column's id and header; a column that the plan makes is known by the header that it writes. */
function columnsOf(
  { snapshot }: TracedTable,
  lines: readonly Line[],
  placed: ReadonlyMap<string, number>,
  newHeaders: ReadonlyMap<Line, string>,
): CheckpointColumn[] {
  const idAt = new Map([...placed].map(([id, place]) => [place, id]));
  return lines.map((line) => ({
    id: line.before === undefined ? undefined : idAt.get(line.before),
    header: line.before === undefined ? (newHeaders.get(line) ?? '') : snapshot.headers[line.before],
  }));
}

/** Headers that a plan writes over the columns that it makes. */
function newHeaders({ newCells }: PlanTrace): Map<Line, string> {
  return new Map(
    newCells.flatMap(({ target, input }) =>
      target.in === 'table' && target.row === headerLine && typeof input === 'string'
        ? [[target.column, input] as const]
        : [],
    ),
  );
}

function numbered(trace: PlanTrace): Map<TableId, NumberedTable> {
  const { tables: located } = readStructure(trace.snapshot);
  const written = writtenCells(trace);
  const anchored = new Set(trace.anchors.map(({ table }) => table));
  return new Map(
    [...trace.tables].flatMap(([id, table]) => {
      const { snapshot, rows, columns } = table;
      const found = located.get(id);
      if (!anchored.has(snapshot.name) || found === undefined) return [];
      const gone = trace.removedColumns.filter((one) => one.table === id).flatMap(({ lines }) => lines);
      const all = [...columns, ...gone];
      const known = columnsOf(table, all, found.columnOf, newHeaders(trace));
      const keyLines = keyColumnIds(found.spec).flatMap((key) => {
        const place = found.columnOf.get(key);
        return columns.find(({ before }) => place !== undefined && before === place) ?? [];
      });
      const keyOf = (row: Line) =>
        rowKey(
          keyLines.map(
            (column) =>
              constantOf(written.get(row)?.get(column)) ??
              snapshot.values[row.before ?? -1]?.[column.before ?? -1] ??
              '',
          ),
        );
      const entry: CheckpointTable = { table: id, keys: rows.map(keyOf), columns: known };
      return [[id, { id, rowOf: numbersOf(rows), columnOf: numbersOf(all), entry }] as const];
    }),
  );
}

type Tables = ReadonlyMap<TableId, NumberedTable>;

/** The place of a cell in the workbook as the plan leaves it; `undefined` where the plan took it away in the end. */
function placeOf(target: CellTarget, tables: Tables): CheckpointPlace | undefined {
  if (target.in === 'name') return target;
  if (target.in === 'sheet') {
    const { sheet, row, column } = target.point;
    return { in: 'sheet', sheet, row, column };
  }
  const table = tables.get(target.table);
  const row = table?.rowOf.get(target.row);
  const column = table?.columnOf.get(target.column);
  return row === undefined || column === undefined
    ? undefined
    : { in: 'table', table: target.table, row, column };
}

/** What the last write left in a cell, as Excel reads it back. */
function afterOf({ step, point, input }: AlteredCell, captured: CapturedPlan): Exclude<CellInput, null> {
  if (typeof input !== 'object') return input;
  const { after } = captured.steps[step];
  const read = foundCell(after, point) ?? foundCell(after, after?.area ?? point);
  return read?.input ?? input;
}

function cellEntries(trace: PlanTrace, captured: CapturedPlan, tables: Tables): CheckpointEntry[] {
  const keyOf = targetKeys();
  const altered = new Map<string, { first: AlteredCell; last: AlteredCell }>();
  for (const cell of trace.cells) {
    const key = keyOf(cell.target);
    altered.set(key, { first: altered.get(key)?.first ?? cell, last: cell });
  }
  return [...altered.values()].flatMap(({ first, last }): CheckpointEntry[] => {
    const place = placeOf(first.target, tables);
    const found = foundCell(captured.steps[first.step].before, first.point);
    if (place === undefined || found === undefined) return [];
    const format = found.format === undefined ? {} : { format: found.format };
    return [{ revert: 'cell', place, before: found.input, after: afterOf(last, captured), ...format }];
  });
}

/** What a cell was read as, as it would be typed; nothing for a formula. */
function constantAt(cell: CellValue | undefined): CellValue | undefined {
  return cell === undefined || isFormulaText(cell) ? undefined : constantValue(cell);
}

/**
 * The cells that a command left alone in rows that it gave to another task: they are alike before and after, and
 * a Revert has to know whether somebody typed into them since, because the row is about to change hands again.
 */
function standingEntries(
  trace: PlanTrace,
  tables: Tables,
  written: readonly CheckpointEntry[],
): CheckpointEntry[] {
  return [...tables.values()].flatMap(({ id, rowOf, columnOf, entry }): CheckpointEntry[] => {
    const moved = rowsOfOthers(entry, written);
    if (moved.size === 0) return [];
    const known = new Set(
      written.flatMap((one) =>
        one.revert === 'cell' && one.place.in === 'table' && one.place.table === id
          ? [`${one.place.row} ${one.place.column}`]
          : [],
      ),
    );
    const formulas = trace.snapshot.tables.find((one) => one.id === id)?.formulas;
    return [...rowOf].flatMap(([line, row]) =>
      moved.has(row)
        ? [...columnOf].flatMap(([place, column]): CheckpointEntry[] => {
            const stands = constantAt(formulas?.[line.before ?? -1]?.[place.before ?? -1]);
            return stands === undefined || known.has(`${row} ${column}`)
              ? []
              : [
                  {
                    revert: 'cell',
                    place: { in: 'table', table: id, row, column },
                    before: stands,
                    after: stands,
                  },
                ];
          })
        : [],
    );
  });
}

function madeCells(
  cells: ReadonlyMap<Line, Exclude<CellInput, null>> | undefined,
  numberOf: ReadonlyMap<Line, number>,
) {
  return [...(cells ?? [])].flatMap(([line, input]): CheckpointCell[] => {
    const at = numberOf.get(line);
    return at === undefined ? [] : [{ at, input }];
  });
}

function madeEntries(trace: PlanTrace, tables: Tables): CheckpointEntry[] {
  const written = writtenCells(trace);
  return [...tables.values()].flatMap(({ id, rowOf, columnOf }): CheckpointEntry[] => [
    ...[...rowOf].flatMap(([line, row]): CheckpointEntry[] =>
      line.before === undefined
        ? [{ revert: 'removeRow', table: id, row, cells: madeCells(written.get(line), columnOf) }]
        : [],
    ),
    ...[...columnOf].flatMap(([line, column]): CheckpointEntry[] => {
      if (line.before !== undefined) return [];
      const cells = [...rowOf].flatMap(([row, at]): CheckpointCell[] => {
        const input = written.get(row)?.get(line);
        return input === undefined || row.before === undefined ? [] : [{ at, input }];
      });
      return [{ revert: 'removeColumn', table: id, column, cells }];
    }),
  ]);
}

/** Number of the nearest row above that is still there, −1 where there is none. */
function survivorAbove(line: Line, rowOf: ReadonlyMap<Line, number>): number {
  let best = { before: -1, row: -1 };
  for (const [{ before = -1 }, row] of rowOf)
    if (before < (line.before ?? 0) && before > best.before) best = { before, row };
  return best.row;
}

function lineCells(
  { area, lines, across }: RemovedLines,
  index: number,
  captured: CapturedPlan['steps'][number],
  direction: 'row' | 'column',
  numberOf: ReadonlyMap<Line, number>,
): CheckpointCell[] {
  const header = direction === 'column' ? 1 : 0;
  return lines[index].before === undefined
    ? []
    : across.flatMap((line, place): CheckpointCell[] => {
        const at = numberOf.get(line);
        const point =
          direction === 'row'
            ? { sheet: area.sheet, row: area.row + index, column: area.column + place }
            : { sheet: area.sheet, row: area.row + header + place, column: area.column + index };
        const found = foundCell(captured.before, point);
        if (at === undefined || found === undefined) return [];
        return [{ at, input: found.input, ...(found.format === undefined ? {} : { format: found.format }) }];
      });
}

function removedEntries(trace: PlanTrace, captured: CapturedPlan, tables: Tables): CheckpointEntry[] {
  const rows = trace.removedRows.flatMap((removed) =>
    removed.lines.flatMap((line, index): (CheckpointEntry & { order: number })[] => {
      const table = tables.get(removed.table);
      if (table === undefined || line.before === undefined) return [];
      const cells = lineCells(removed, index, captured.steps[removed.step], 'row', table.columnOf);
      const below = survivorAbove(line, table.rowOf);
      return [{ revert: 'returnRow', table: removed.table, below, cells, order: line.before }];
    }),
  );
  const columns = trace.removedColumns.flatMap((removed) =>
    removed.lines.flatMap((line, index): CheckpointEntry[] => {
      const table = tables.get(removed.table);
      const column = table?.columnOf.get(line);
      if (table === undefined || column === undefined || line.before === undefined) return [];
      const cells = lineCells(removed, index, captured.steps[removed.step], 'column', table.rowOf);
      return [{ revert: 'returnColumn', table: removed.table, column, cells }];
    }),
  );
  // Runs of rows are closed up from the bottom; they come back in the order in which they stood.
  const inOrder = rows.sort((a, b) => a.order - b.order).map(({ order: _order, ...entry }) => entry);
  return [...inOrder, ...columns];
}

function indentEntries(trace: PlanTrace, captured: CapturedPlan, tables: Tables): CheckpointEntry[] {
  return trace.changes.flatMap((change, step) => {
    const levels = captured.steps[step].levels;
    if (change.edit !== 'indent' || levels === undefined) return [];
    const found = [...trace.tables].find(
      ([, { snapshot, column, columns }]) =>
        snapshot.sheet === change.area.sheet &&
        change.area.column >= column &&
        change.area.column < column + columns.length,
    );
    if (found === undefined) return [];
    const [id, { row: header, rows, column: left }] = found;
    return change.levels.flatMap((level, offset): CheckpointEntry[] => {
      const line = rows[change.area.row + offset - header - 1];
      const row = line && tables.get(id)?.rowOf.get(line);
      if (level === null || row === undefined || line.before === undefined) return [];
      const column = change.area.column - left;
      return [{ revert: 'indent', table: id, row, column, level: levels[offset] }];
    });
  });
}

function relooked(change: Change, levels: readonly number[] | undefined): Change | undefined {
  if (change.edit === 'group') return { ...change, grouped: !change.grouped };
  if (change.edit === 'hide') return { ...change, hidden: !change.hidden };
  return change.edit === 'indent' && levels ? { ...change, levels } : undefined;
}

/** Looks of sheets whose rows are grouped by cells beside them; the last look is taken back first. */
function relookEntries(trace: PlanTrace, captured: CapturedPlan): CheckpointEntry[] {
  const made = new Set(trace.making);
  const bySheet = new Map<string, Change[]>();
  const grouped = new Set<string>();
  trace.changes.forEach((change, step) => {
    if (made.has(change) || !('area' in change)) return;
    const back = relooked(change, captured.steps[step].levels);
    if (back === undefined) return;
    const { sheet } = change.area;
    if (change.edit !== 'indent') grouped.add(sheet);
    bySheet.set(sheet, [back, ...(bySheet.get(sheet) ?? [])]);
  });
  return [...bySheet].flatMap(([sheet, changes]): CheckpointEntry[] =>
    grouped.has(sheet) ? [{ revert: 'relook', sheet, changes }] : [],
  );
}

function nameEntries({ changes }: PlanTrace, captured: CapturedPlan): CheckpointEntry[] {
  return changes.flatMap((change, step): CheckpointEntry[] => {
    const before = captured.steps[step].refersTo;
    if (change.edit !== 'redefineName' || !before) return [];
    return [{ revert: 'redefineName', name: change.name, before, after: change.refersTo }];
  });
}

function sheetEntries({ changes, madeSheets, madeNames, making }: PlanTrace): CheckpointEntry[] {
  const remade = changes.flatMap((change): CheckpointEntry[] =>
    change.edit === 'deleteSheets' ? [{ revert: 'remakeSheets', making: change.remake }] : [],
  );
  if (madeSheets.length + madeNames.length === 0) return remade;
  return [...remade, { revert: 'removeSheets', sheets: madeSheets, names: madeNames, making }];
}

/**
 * What takes a command back, from its plan and what its changes found; `undefined` where it altered nothing.
 */
export function checkpointOf(trace: PlanTrace, captured: CapturedPlan): Checkpoint | undefined {
  const tables = numbered(trace);
  const cells = cellEntries(trace, captured, tables);
  const entries = [
    ...sheetEntries(trace),
    ...nameEntries(trace, captured),
    ...removedEntries(trace, captured, tables),
    ...madeEntries(trace, tables),
    ...cells,
    ...standingEntries(trace, tables, cells),
    ...indentEntries(trace, captured, tables),
    ...relookEntries(trace, captured),
  ];
  if (entries.length === 0) return undefined;
  return { tables: [...tables.values()].map(({ entry }) => entry), entries };
}
