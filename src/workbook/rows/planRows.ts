import type { Area } from '../cell';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import type { TableSnapshot } from '../snapshot';
import type { DesiredRow } from './desiredRow';
import { isBlankRow } from './isBlankRow';
import { sameCell } from './sameCell';

/** A table whose columns have been found: which place each column id has. */
export interface RowTable {
  readonly snapshot: TableSnapshot;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns whose cells are text whatever is typed into them. */
  readonly keepsText: ReadonlySet<string>;
}

/** What brings a table's rows in step, in the order in which it must be done. */
export interface RowPlan {
  /** Rows closed up and opened; places count as they stand when each change is made. */
  readonly structure: readonly Change[];
  /** Places of new rows that did not inherit a look from a row above them, in the final table. */
  readonly undressed: readonly Area[];
  /** Cells to be written, in places of the final table. */
  readonly cells: readonly CellEdit[];
}

/** A run of neighbouring places. */
interface Run {
  readonly start: number;
  readonly count: number;
}

function runsOf(places: readonly number[]): Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.start + last.count === place) last.count += 1;
    else runs.push({ start: place, count: 1 });
  }
  return runs;
}

/** An empty Excel table shows one blank row; the first new row moves in there. */
export function useBlankRow(snapshot: TableSnapshot, rows: readonly DesiredRow[]): readonly DesiredRow[] {
  const empty = snapshot.values.length === 1 && isBlankRow(snapshot.formulas[0]);
  return empty && rows.length > 0 && rows[0].existing === undefined
    ? [{ ...rows[0], existing: 0 }, ...rows.slice(1)]
    : rows;
}

function rowsArea({ sheet, row, column, headers }: TableSnapshot, { start, count }: Run): Area {
  return { sheet, row: row + 1 + start, column, rows: count, columns: headers.length };
}

/** Closes up removed rows, the lowest first, so that the places of the others stay right. */
function deletions(snapshot: TableSnapshot, removed: readonly number[]): Change[] {
  return runsOf(removed)
    .reverse()
    .map((run) => ({ edit: 'deleteTableRows', table: snapshot.name, area: rowsArea(snapshot, run) }));
}

/** Opens rows, the highest first: each place is then the row's place in the final table. */
function insertions(
  snapshot: TableSnapshot,
  rows: readonly DesiredRow[],
): Pick<RowPlan, 'structure' | 'undressed'> {
  const runs = runsOf(rows.flatMap(({ existing }, place) => (existing === undefined ? [place] : [])));
  const isLast = ({ start, count }: Run) => start + count === rows.length;
  const structure = runs.flatMap((run): Change[] => {
    const area = rowsArea(snapshot, run);
    const whole: Area = { ...area, row: snapshot.row, rows: rows.length + 1 };
    // Below the last row the cells are opened first, so that what stands there moves down and not into the table.
    const open: Change = { edit: 'insertTableRows', table: snapshot.name, area };
    // Above a total row they are the table's own by then, and the total row must keep its place at the end.
    return isLast(run) && !snapshot.hasTotalRow
      ? [open, { edit: 'resizeTable', table: snapshot.name, area: whole }]
      : [open];
  });
  const undressed = runs
    .filter((run) => run.start === 0 || isLast(run))
    .map((run) => rowsArea(snapshot, run));
  return { structure, undressed };
}

function cellEdits(table: RowTable, rows: readonly DesiredRow[]): CellEdit[] {
  const { snapshot, columnOf, keepsText } = table;
  return rows.flatMap(({ existing, cells }, place) =>
    [...cells].flatMap(([id, input]): CellEdit[] => {
      const column = columnOf.get(id);
      if (column === undefined || input === null) return [];
      const value = existing === undefined ? '' : snapshot.values[existing][column];
      const formula = existing === undefined ? '' : snapshot.formulas[existing][column];
      if (sameCell(value, formula, input)) return [];
      const { sheet, row } = rowsArea(snapshot, { start: place, count: 1 });
      return [{ sheet, row, column: snapshot.column + column, input, keepsText: keepsText.has(id) }];
    }),
  );
}

/** Where every row went, the last one stays and is cleared: Excel keeps one row in a table. */
function keepLastRow(table: RowTable): RowPlan {
  const { snapshot } = table;
  const run = { start: 0, count: 1 };
  const blank = snapshot.headers.map(() => '');
  return {
    structure: [
      ...deletions(
        snapshot,
        snapshot.values.slice(1).map((_row, place) => place + 1),
      ),
      { edit: 'write', area: rowsArea(snapshot, run), cells: [blank] },
    ],
    undressed: [],
    cells: [],
  };
}

/**
 * What makes a table's rows the desired ones: rows that are not desired are closed up (the caller archives
 * them first), new rows opened at their place, and only cells that differ are written.
 *
 * @param desired every row that stays or comes, in the final order; rows that exist keep their order among
 *   themselves, and a blank row that somebody left between others is a row as well.
 */
export function planRows(table: RowTable, desired: readonly DesiredRow[]): RowPlan {
  const { snapshot } = table;
  const rows = useBlankRow(snapshot, desired);
  const kept = new Set(rows.map(({ existing }) => existing));
  const removed = snapshot.values.flatMap((_row, place) => (kept.has(place) ? [] : [place]));
  if (rows.length === 0) return snapshot.formulas.every(isBlankRow) ? nothing : keepLastRow(table);
  return {
    structure: [...deletions(snapshot, removed), ...insertions(snapshot, rows).structure],
    undressed: insertions(snapshot, rows).undressed,
    cells: cellEdits(table, rows),
  };
}

const nothing: RowPlan = { structure: [], undressed: [], cells: [] };
