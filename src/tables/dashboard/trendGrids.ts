import { largestOf, smallestOf, sumWhere } from '../computed/passingErrors';
import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardScope, GridColumn } from '../board/boardSpec';
import { numberIn } from '../computed/numberIn';
import type { CellValue } from '../tableContent';
import { helpers } from './layout';
import { cellIn, largest, rowOf, smallest } from './ranked';

/** So many milestones ahead are listed and drawn. */
export const aheadCount = 6;

/** So many of the last snapshots are drawn; the present follows them. */
export const snapshotCount = 12;

const left = helpers.milestones;

/** When a milestone was foreseen at a snapshot; 0 where it was not recorded. */
function foreseenFormula({ at, column }: BoardScope, milestone: number, point: number): string {
  const history = (id: string) => column('milestones', id);
  const found = `${history('date')},${at('snapshots', 'date', point)},${history('task')},${at('ahead', 'id', milestone)}`;
  // A snapshot that stands twice, by pasting for instance, is no sum of two days.
  return `${sumWhere(history('forecastFinish'), found)}/MAX(1,COUNTIFS(${found}))`;
}

function foreseen({ at, column }: BoardContext, milestone: number, point: number): number {
  const [dates, tasks] = [column('milestones', 'date'), column('milestones', 'task')];
  const [date, id] = [at('snapshots', 'date', point), at('ahead', 'id', milestone)];
  const found = column('milestones', 'forecastFinish').filter(
    (_value, row) => dates[row] === date && tasks[row] === id,
  );
  const sum = found.reduce<number>((total, value) => total + (numberIn(value) ?? 0), 0);
  return sum / Math.max(1, found.length);
}

/** The status date, where it lies behind the eve of the project. */
export function todayFormula(at: BoardScope['at'], statusDate: string): string {
  return `MAX(N(${statusDate}),${at('span', 'eve', 0)})`;
}

/** The same without a sheet. */
export function todayOf(at: BoardContext['at'], statusDate: CellValue): number {
  return Math.max(numberIn(statusDate) ?? 0, Number(at('span', 'eve', 0)));
}

/**
 * A point of a milestone's line. The last is how it stands now; an earlier one that was not recorded repeats the
 * next, and a milestone that there is not stands where the due line begins, below the dot there:
 * every cell is a number.
 */
function pointColumns(milestone: number): GridColumn[] {
  const [x, y] = [`x${milestone}`, `y${milestone}`];
  const isThere = (at: BoardScope['at']) => `ISNUMBER(${at('ahead', 'order', milestone)})`;
  const isRecorded = (scope: BoardScope, point: number) =>
    `AND(ISNUMBER(${scope.at('snapshots', 'date', point)}),${isThere(scope.at)})`;
  const wasRecorded = (context: BoardContext, point: number) =>
    numberIn(context.at('snapshots', 'date', point)) !== null &&
    numberIn(context.at('ahead', 'order', milestone)) !== null &&
    foreseen(context, milestone, point) > 0;
  const number = milestone + 1;
  return [
    {
      id: x,
      label: localized(`日期 ${number}`, `Date ${number}`),
      type: 'date',
      look: 'helper',
      wide: 1,
      formula: (scope, point) => {
        const { at, name } = scope;
        if (point === snapshotCount) {
          return `=IF(${isThere(at)},${todayFormula(at, name('statusDate'))},${at('due', 'date', 0)})`;
        }
        const next = at('trend', x, point + 1);
        return (
          `=IF(${isRecorded(scope, point)},IF(${foreseenFormula(scope, milestone, point)}>0,` +
          `${at('snapshots', 'date', point)},${next}),${next})`
        );
      },
      compute: (_cell, context, point) => {
        const { at, name } = context;
        if (point === snapshotCount) {
          const isThereNow = numberIn(at('ahead', 'order', milestone)) !== null;
          return isThereNow ? todayOf(at, name('statusDate')) : at('due', 'date', 0);
        }
        return wasRecorded(context, point) ? at('snapshots', 'date', point) : at('trend', x, point + 1);
      },
    },
    {
      id: y,
      label: localized(`预计 ${number}`, `Foreseen ${number}`),
      type: 'date',
      look: 'helper',
      wide: 1,
      formula: (scope, point) => {
        const { at } = scope;
        if (point === snapshotCount)
          return `=IF(${isThere(at)},INT(N(${at('ahead', 'order', milestone)})),${at('due', 'date', 0)})`;
        const [found, next] = [foreseenFormula(scope, milestone, point), at('trend', y, point + 1)];
        return `=IF(${isRecorded(scope, point)},IF(${found}>0,${found},${next}),${next})`;
      },
      compute: (_cell, context, point) => {
        const { at } = context;
        if (point === snapshotCount) {
          const order = numberIn(at('ahead', 'order', milestone));
          return order === null ? at('due', 'date', 0) : Math.floor(order);
        }
        return wasRecorded(context, point) ? foreseen(context, milestone, point) : at('trend', y, point + 1);
      },
    },
  ];
}

/** Which milestones are ahead, and when each was foreseen at the last snapshots and is now. */
export const trendGrids: readonly BoardElement[] = [
  {
    element: 'grid',
    id: 'ahead',
    row: helpers.row,
    column: left,
    rows: aheadCount,
    header: true,
    columns: [
      {
        id: 'order',
        label: localized('里程碑排序', 'Milestone order'),
        type: 'number',
        look: 'helper',
        wide: 1,
        formula: ({ column }, row) =>
          `=IFERROR(${smallestOf(column('tasks', 'milestoneOrder'), row + 1)},"")`,
        compute: (_cell, { column }, row) => smallest(column('tasks', 'milestoneOrder'), row + 1),
      },
      {
        id: 'row',
        label: localized('所在行', 'Row'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: ({ cell, column }) =>
          `=IF(${cell('order')}="","",MATCH(${cell('order')},${column('tasks', 'milestoneOrder')},0))`,
        compute: (cell, { column }) => rowOf(column('tasks', 'milestoneOrder'), cell('order')),
      },
      {
        id: 'id',
        label: localized('序号', 'ID'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: ({ cell, column }) =>
          `=IF(${cell('row')}="","",INDEX(${column('tasks', 'id')},${cell('row')}))`,
        compute: (cell, { column }) => cellIn(column('tasks', 'id'), cell('row')),
      },
      {
        id: 'progress',
        label: localized('进度表行', 'Progress row'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: ({ cell, column }) =>
          `=IF(${cell('id')}="","",IFERROR(MATCH(${cell('id')},${column('progress', 'id')},0),""))`,
        compute: (cell, { column }) => rowOf(column('progress', 'id'), cell('id')),
      },
    ],
  },
  {
    element: 'grid',
    id: 'snapshots',
    row: helpers.row + 9,
    column: left,
    rows: snapshotCount,
    header: true,
    columns: [
      {
        id: 'date',
        label: localized('快照', 'Snapshot'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: ({ column }, row) =>
          `=IFERROR(${largestOf(column('history', 'date'), snapshotCount - row)},"")`,
        compute: (_cell, { column }, row) => largest(column('history', 'date'), snapshotCount - row),
      },
    ],
  },
  {
    element: 'grid',
    id: 'trend',
    row: helpers.row + 9,
    column: left + 1,
    rows: snapshotCount + 1,
    header: true,
    columns: Array.from({ length: aheadCount }, (_, milestone) => pointColumns(milestone)).flat(),
  },
];
