import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardScope, GridColumn } from '../board/boardSpec';
import { numberIn } from '../computed/numberIn';
import type { CellValue } from '../tableContent';
import { helpers } from './layout';
import { aheadCount, snapshotCount, todayFormula, todayOf } from './trendGrids';

const left = helpers.milestones + 5;

/**
 * Where the due line begins: at the first snapshot that is drawn, so that the lines of the next milestones fill the
 * chart of a project of years too; on the project's eve where no milestone is ahead.
 */
function dueBeginsFormula({ at, name }: BoardScope): string {
  const eve = at('span', 'eve', 0);
  const drawn = `${at('snapshots', 'date', 0)}:${at('snapshots', 'date', snapshotCount - 1)}`;
  const first = `IF(COUNT(${drawn})=0,${todayFormula(at, name('statusDate'))},MIN(${drawn}))`;
  return `=IF(ISNUMBER(${at('ahead', 'order', 0)}),MAX(${eve},${first}),${eve})`;
}

function dueBegins({ at, name }: BoardContext): CellValue {
  if (numberIn(at('ahead', 'order', 0)) === null) return at('span', 'eve', 0);
  const points = Array.from({ length: snapshotCount }, (_, point) =>
    numberIn(at('snapshots', 'date', point)),
  );
  const drawn = points.filter((day) => day !== null);
  const first = drawn.length === 0 ? todayOf(at, name('statusDate')) : Math.min(...drawn);
  return Math.max(Number(at('span', 'eve', 0)), first);
}

/** Where the due line ends: at the last day that is drawn; with the project where no milestone is ahead. */
function dueEndsFormula({ at }: BoardScope): string {
  const drawn = `${at('trend', 'x0', 0)}:${at('trend', `y${aheadCount - 1}`, snapshotCount)}`;
  const [begins, end] = [at('due', 'date', 0), at('span', 'end', 0)];
  return `=IF(ISNUMBER(${at('ahead', 'order', 0)}),MAX(${begins}+1,${drawn}),${end})`;
}

function dueEnds({ at }: BoardContext): CellValue {
  if (numberIn(at('ahead', 'order', 0)) === null) return at('span', 'end', 0);
  const drawn = Array.from({ length: aheadCount }, (_, milestone) => [
    `x${milestone}`,
    `y${milestone}`,
  ]).flat();
  const days = drawn.flatMap((column) =>
    Array.from({ length: snapshotCount + 1 }, (_, point) => Number(at('trend', column, point))),
  );
  return Math.max(Number(at('due', 'date', 0)) + 1, ...days);
}

/** The line on which a milestone is due that is foreseen for the status date itself. */
export const dueGrids: readonly BoardElement[] = [
  {
    element: 'grid',
    id: 'due',
    row: helpers.row,
    column: left,
    rows: 2,
    header: true,
    columns: [
      {
        id: 'date',
        label: localized('日期', 'Date'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: (scope, end) => (end === 0 ? dueBeginsFormula(scope) : dueEndsFormula(scope)),
        compute: (_cell, context, end) => (end === 0 ? dueBegins(context) : dueEnds(context)),
      },
      {
        id: 'day',
        label: localized('同日', 'Same day'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: ({ cell }) => `=${cell('date')}`,
        compute: (cell) => cell('date'),
      },
    ],
  },
  {
    element: 'grid',
    id: 'dueBegins',
    row: helpers.row,
    column: left + 2,
    rows: 2,
    header: true,
    columns: (['date', 'day'] as const).map((id): GridColumn => ({
      id,
      label: localized('起点', 'Begins'),
      type: 'date',
      look: 'helper',
      wide: 1,
      formula: ({ at }) => `=${at('due', 'date', 0)}`,
      compute: (_cell, { at }) => at('due', 'date', 0),
    })),
  },
];
