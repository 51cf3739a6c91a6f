import { localized } from '../../../../words/language';
import type { BoardGrid, BoardScope, GridColumn } from '../../../board/boardSpec';
import { largestOf } from '../../../computed/passingErrors';
import { helperColumn } from '../reportStack';

const cadence = (scope: BoardScope) => `IF(N(${scope.name('cadence')})>=1,INT(${scope.name('cadence')}),7)`;

/** The days that the report is about, and the row of the snapshot that it compares with. */
export const period: BoardGrid = {
  element: 'grid',
  id: 'period',
  row: 0,
  column: helperColumn,
  rows: 1,
  header: true,
  columns: (
    [
      [
        'last',
        (scope) => {
          const dates = scope.column('history', 'date');
          return `=IFERROR(${largestOf(`${dates}/(${dates}<${scope.name('statusDate')})`, 1)},0)`;
        },
      ],
      [
        'lastRow',
        (scope) =>
          `=IF(${scope.cell('last')}>0,IFERROR(MATCH(${scope.cell('last')},${scope.column('history', 'date')},0),""),"")`,
      ],
      [
        'from',
        (scope) => {
          const [last, to] = [scope.cell('last'), scope.cell('to')];
          return `=IF(${last}>0,${last}+1,MIN(${to},MAX(${scope.name('startDate')},${to}-${cadence(scope)}+1)))`;
        },
      ],
      ['to', (scope) => `=N(${scope.name('statusDate')})`],
      ['nextTo', (scope) => `=${scope.cell('to')}+${cadence(scope)}`],
    ] satisfies [string, (scope: BoardScope) => string][]
  ).map(([id, formula]): GridColumn => ({
    id,
    label: localized(id, id),
    type: id === 'lastRow' ? 'number' : 'date',
    wide: 1,
    look: 'helper',
    formula,
  })),
};

/** A day of the report's period, from the helper cells of the board. */
export function periodDay(scope: BoardScope, column: 'from' | 'to' | 'nextTo'): string {
  return scope.at('period', column, 0);
}
