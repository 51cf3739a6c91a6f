import type { Area } from '../cell';
import type { Change } from '../change';
import type { TableSnapshot } from '../snapshot';
import { frameRows, takesIn } from '../rows/frameRows';
import { movedCell } from './movedCell';

/** A row or column of a table on its way through a plan. Lines are told apart by identity. */
export interface Line {
  /** Its place when the table was read, from 0; `undefined` for one that the plan makes. */
  readonly before: number | undefined;
}

/** Stands for the header row wherever a new column gets its header: it is made together with the column. */
export const headerLine: Line = { before: undefined };

/** Where a table stands on its way through a plan, and which of its rows and columns are where. */
export interface FramedTable {
  readonly snapshot: Pick<TableSnapshot, 'name' | 'sheet' | 'hasTotalRow'>;
  /** Place of the header row's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** A table on its way through a plan. */
export interface TracedTable extends FramedTable {
  readonly snapshot: TableSnapshot;
}

function linesOf(count: number): Line[] {
  return Array.from({ length: count }, (_, before) => ({ before }));
}

function newLines(count: number): Line[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ before: undefined }));
}

/** A table as it was read. */
export function tracedTable(snapshot: TableSnapshot): TracedTable {
  const { row, column, values, headers } = snapshot;
  return { snapshot, row, column, rows: linesOf(values.length), columns: linesOf(headers.length) };
}

/** Takes lines out and puts new ones in their place. */
function spliced(lines: readonly Line[], at: number, removed: number, added: number): Line[] {
  return [...lines.slice(0, at), ...newLines(added), ...lines.slice(at + removed)];
}

function resized(lines: readonly Line[], count: number): Line[] {
  return [...lines.slice(0, count), ...newLines(count - lines.length)];
}

/** Place of an area's first row among the data rows, and of its first column among the columns. */
function placeIn(table: FramedTable, area: Area): { row: number; column: number } {
  return { row: area.row - table.row - 1, column: area.column - table.column };
}

/** The table after a change that opens, closes up or resizes; every other change leaves it as it is. */
export function tracedThrough<Table extends FramedTable>(table: Table, change: Change): Table {
  const isOwn = 'table' in change && 'area' in change && change.table === table.snapshot.name;
  if (!isOwn) {
    const { row, column } = movedCell({ ...table, sheet: table.snapshot.sheet }, change) ?? table;
    return row === table.row && column === table.column ? table : { ...table, row, column };
  }
  const at = placeIn(table, change.area);
  const { rows, columns } = table;
  // Cells that are opened right below or beside a table are not its own before it is resized.
  switch (change.edit) {
    case 'insertTableRows':
      if (!takesIn(table.snapshot, at.row, rows.length)) return table;
      return { ...table, rows: spliced(rows, at.row, 0, change.area.rows) };
    case 'deleteTableRows':
      return { ...table, rows: spliced(rows, at.row, change.area.rows, 0) };
    case 'insertTableColumns':
      if (at.column >= columns.length) return table;
      return { ...table, columns: spliced(columns, at.column, 0, change.area.columns) };
    case 'deleteTableColumns':
      return { ...table, columns: spliced(columns, at.column, change.area.columns, 0) };
    case 'resizeTable':
      return {
        ...table,
        rows: resized(rows, change.area.rows - frameRows(table.snapshot)),
        columns: resized(columns, change.area.columns),
      };
    default:
      return table;
  }
}
