import { localized } from '../../words/language';
import type { BoardContext, BoardGrid, BoardScope, GridColumn } from '../board/boardSpec';
import { smallestOf } from '../computed/passingErrors';
import { isErrorValue } from '../decode/cellReader';
import { standardTable } from '../standardTables';
import type { TableId } from '../spec';
import { helpers } from './layout';

/** What is typed, or easily typed over, and goes into the figures of the dashboard. */
const watched = [
  [
    'progress',
    [
      ...['actualStart', 'actualFinish', 'actualPercent', 'remainingDuration', 'actualCost'],
      ...['plannedValue', 'earnedValue', 'daysLate', 'light'],
    ],
  ],
  ['tasks', ['level', 'name', 'owner', 'duration', 'budget', 'percentComplete']],
  ['risks', ['probability', 'impact', 'status']],
] as const satisfies readonly (readonly [TableId, readonly string[]])[];

/** How many tables are watched: as many rows the grid has. */
export const watchedTables = watched.length;

/** The label of a table by its row. */
export function watchedLabel(place: number) {
  return standardTable(watched[place][0]).label;
}

function cellsOf({ column }: Pick<BoardScope, 'column'>, place: number): string[] {
  const [table, columns] = watched[place];
  return columns.map((id) => column(table, id));
}

/** In which rows, from 0, and how often. */
function errorRows({ column }: BoardContext, place: number): number[] {
  const [table, columns] = watched[place];
  return columns.flatMap((id) =>
    column(table, id).flatMap((value, row) => (isErrorValue(value) ? [row] : [])),
  );
}

const counted: GridColumn = {
  id: 'count',
  label: localized('错误值', 'Errors'),
  type: 'integer',
  look: 'helper',
  wide: 1,
  formula: (scope, place) =>
    `=${cellsOf(scope, place)
      .map((cells) => `SUMPRODUCT(ISERROR(${cells})*1)`)
      .join('+')}`,
  compute: (_cell, context, place) => errorRows(context, place).length,
};

const first: GridColumn = {
  id: 'row',
  label: localized('首行', 'First row'),
  type: 'integer',
  look: 'helper',
  wide: 1,
  formula: (scope, place) => {
    const columns = cellsOf(scope, place);
    const row = `ROW(${columns[0]})-ROW(INDEX(${columns[0]},1))+1`;
    const isError = columns.map((cells) => `ISERROR(${cells})`).join('+');
    return `=IF(${scope.cell('count')}=0,"",${smallestOf(`(${row})/(${isError}>0)`, 1)})`;
  },
  compute: (_cell, context, place) => {
    const rows = errorRows(context, place);
    return rows.length === 0 ? '' : Math.min(...rows) + 1;
  },
};

/** How many cells of the tables hold an error, and the first data row that one stands in, counted from 1. */
export const errorGrid: BoardGrid = {
  element: 'grid',
  id: 'errors',
  row: helpers.errors.row,
  column: helpers.errors.column,
  rows: watched.length,
  header: true,
  columns: [counted, first],
};
