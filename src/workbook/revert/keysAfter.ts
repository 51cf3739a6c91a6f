import type { CellValue } from '../../tables/tableContent';
import type { Change } from '../change';
import type { Anchor, AnchorQuery, CapturedPlan } from './capture';
import { frameRows, takesIn } from '../rows/frameRows';
import { movedCell } from './movedCell';
import type { PlanTrace } from './planTrace';
import { keyColumnIds, rowKey } from './rowKeys';
import { standardTable } from '../../tables/standardTables';
import type { CheckpointTable } from './checkpoint';

/** A table's key cells on their way through a plan; `undefined` where a cell cannot be told beforehand. */
export interface KeyedTable {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly hasTotalRow?: true;
  readonly places: readonly number[];
  /** By row, then by key column. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

function moved(keyed: KeyedTable, change: Change, sheet: string): KeyedTable {
  const isOwn = 'table' in change && 'area' in change && change.table === keyed.table;
  if (!isOwn) {
    const point = movedCell({ sheet, row: keyed.row, column: keyed.column }, change);
    return point ? { ...keyed, row: point.row, column: point.column } : keyed;
  }
  const rows = [...keyed.rows];
  const { area } = change;
  const at = area.row - keyed.row - 1;
  const blank = (value: CellValue | undefined) => keyed.places.map(() => value);
  if (change.edit === 'insertTableRows') {
    // Not the table's own before it is resized.
    if (!takesIn(keyed, at, rows.length)) return keyed;
    rows.splice(at, 0, ...Array.from({ length: area.rows }, () => blank('')));
    return { ...keyed, rows };
  }
  if (change.edit === 'deleteTableRows') {
    rows.splice(at, area.rows);
    return { ...keyed, rows };
  }
  if (change.edit === 'resizeTable') {
    const count = area.rows - frameRows(keyed);
    const added = Array.from({ length: Math.max(0, count - rows.length) }, () => blank(undefined));
    return { ...keyed, rows: [...rows.slice(0, count), ...added] };
  }
  const first = area.column - keyed.column;
  if (change.edit === 'insertTableColumns') {
    const places = keyed.places.map((place) => (place >= first ? place + area.columns : place));
    return { ...keyed, places };
  }
  if (change.edit === 'deleteTableColumns') {
    const places = keyed.places.map((place) => (place >= first ? place - area.columns : place));
    return { ...keyed, places };
  }
  return keyed;
}

function written(keyed: KeyedTable, change: Change, sheet: string): KeyedTable {
  if ((change.edit !== 'write' && change.edit !== 'fill') || change.area.sheet !== sheet) return keyed;
  const { row, column, rows: height, columns: width } = change.area;
  const rows = keyed.rows.map((cells, line) =>
    cells.map((cell, key) => {
      const r = keyed.row + 1 + line - row;
      const c = keyed.column + keyed.places[key] - column;
      if (r < 0 || r >= height || c < 0 || c >= width) return cell;
      const input = change.edit === 'fill' ? undefined : change.cells[r][c];
      if (input === null) return cell;
      return typeof input === 'object' ? undefined : input;
    }),
  );
  return { ...keyed, rows };
}

/** The key cells of a plan's tables when its changes have been made, from what the changes found. */
export function keysAfter(
  { changes, snapshot, anchors }: Pick<PlanTrace, 'changes' | 'snapshot' | 'anchors'>,
  captured: CapturedPlan,
): KeyedTable[] {
  return anchors.flatMap(({ table, keys: places }): KeyedTable[] => {
    const found = captured.anchors.find((one) => one.table === table);
    const read = snapshot.tables.find(({ name }) => name === table);
    if (found === undefined || read === undefined) return [];
    const { sheet } = read;
    const count = found.keys[0]?.length ?? 0;
    const rows = Array.from({ length: count }, (_, line) =>
      places.map((_place, key) => found.keys[key][line]),
    );
    const { hasTotalRow } = read;
    const total = hasTotalRow ? { hasTotalRow } : {};
    const start: KeyedTable = { table, row: found.row, column: found.column, ...total, places, rows };
    return [changes.reduce((keyed, change) => written(moved(keyed, change, sheet), change, sheet), start)];
  });
}

/** What is to be read to see whether the rows still stand as they were left. */
export function anchorsAfter(keyed: readonly KeyedTable[]): AnchorQuery[] {
  return keyed.map(({ table, places }) => ({ table, keys: places, typed: [] }));
}

/** Do the rows still stand as they were left? */
export function stillStands(keyed: readonly KeyedTable[], found: readonly Anchor[]): boolean {
  return keyed.every(({ table, rows }) => {
    const now = found.find((one) => one.table === table);
    return (
      now !== undefined &&
      now.keys.every(
        (column, key) =>
          column.length === rows.length &&
          column.every(
            (cell, row) => rows[row][key] === undefined || String(rows[row][key]) === String(cell),
          ),
      )
    );
  });
}

/** A table of a checkpoint with the keys that its rows were really left with. */
export function withKeys(
  table: CheckpointTable,
  keyed: readonly KeyedTable[],
  nameOf: (table: CheckpointTable) => string | undefined,
): CheckpointTable {
  const found = keyed.find((one) => one.table === nameOf(table));
  const width = keyColumnIds(standardTable(table.table)).length;
  if (found === undefined || found.places.length !== width || found.rows.length !== table.keys.length)
    return table;
  return { ...table, keys: found.rows.map((cells) => rowKey(cells.map((cell) => cell ?? ''))) };
}
