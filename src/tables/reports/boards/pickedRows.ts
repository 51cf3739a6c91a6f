import { countRows, largestOf } from '../../computed/passingErrors';
import { localized } from '../../../words/language';
import type { BoardGrid, BoardScope, GridColumn } from '../../board/boardSpec';
import type { TableId } from '../../spec';

/** Rows that a table may have at most: part of the sort key says which row it is. */
const ROWS = 100_000;

/** IDs stay below it: in lists by ID part of the sort key says which task it is. */
const IDS = 1_000_000;

/** Which rows of a table a list of a report shows, and in what order. */
export interface Pick {
  readonly table: TableId;
  /** A column that every table of the workbook has in each row. */
  readonly anchor: string;
  /** Whether a row is shown, as a formula over whole columns that gives 1 or 0 a row. */
  readonly condition: (scope: BoardScope) => string;
  /** What rows are put in order by, greatest first, as whole numbers of 0 or more. */
  readonly rank: (scope: BoardScope) => string;
  /** Of equal rows the one with the lower ID comes first, as on the Dashboard; absent: in the table's order. */
  readonly tiesById?: true;
}

/** Keys of the rows that are picked: rank first, then ID or row from below, so that one number says both. */
function keys(pick: Pick, scope: BoardScope): string {
  const ranked = (span: number, place: string) =>
    `(${pick.condition(scope)})*((${pick.rank(scope)})*${span}+${span - 1}-${place})`;
  if (pick.tiesById) return ranked(IDS, scope.column(pick.table, 'id'));
  const cells = scope.column(pick.table, pick.anchor);
  return ranked(ROWS, `(ROW(${cells})-ROW(INDEX(${cells},1)))`);
}

/** The row of the table that a key means, counted from 1. */
function rowOfKey(pick: Pick, scope: BoardScope, key: string): string {
  if (!pick.tiesById) return `${ROWS}-MOD(${key},${ROWS})`;
  return `IFERROR(MATCH(${IDS - 1}-MOD(${key},${IDS}),${scope.column(pick.table, 'id')},0),"")`;
}

/**
 * The helper cells of a list, beside the printed page: the key of every row in order, and the row of the table
 * that it means, counted from 1. `AGGREGATE(14,6,…)` works a whole column through in every Excel since 2010 and in
 * LibreOffice, without array formulas, and passes over rows with an error.
 */
export function pickGrid(id: string, pick: Pick, row: number, column: number, rows: number): BoardGrid {
  const helper = (columnId: string, formula: GridColumn['formula']): GridColumn => ({
    id: columnId,
    label: columnId === 'key' ? localized('排序', 'Order') : localized('行', 'Row'),
    type: 'number',
    wide: 1,
    look: 'helper',
    numberFormat: localized('0', '0'),
    formula,
  });
  return {
    element: 'grid',
    id,
    row,
    column,
    rows,
    header: true,
    columns: [
      helper('key', (scope, place) => `=IFERROR(${largestOf(keys(pick, scope), place + 1)},0)`),
      helper('row', (scope) => {
        const key = scope.cell('key');
        return `=IF(${key}>0,${rowOfKey(pick, scope, key)},"")`;
      }),
    ],
  };
}

/** How many rows of the table are picked. */
export function pickCount(pick: Pick, scope: BoardScope): string {
  return countRows(pick.condition(scope));
}

/** The cell of a column in the picked row as a text; blank where the list is at its end. */
export function pickedText(
  scope: BoardScope,
  grid: string,
  place: number,
  table: TableId,
  column: string,
): string {
  const row = scope.at(grid, 'row', place);
  return `IF(${row}="","",IFERROR(INDEX(${scope.column(table, column)},${row})&"",""))`;
}

/** The same as a number or a date; a blank cell stays blank. */
export function pickedNumber(
  scope: BoardScope,
  grid: string,
  place: number,
  table: TableId,
  column: string,
): string {
  const row = scope.at(grid, 'row', place);
  const cell = `INDEX(${scope.column(table, column)},${row})`;
  return `IF(${row}="","",IF(ISNUMBER(${cell}),${cell},""))`;
}
