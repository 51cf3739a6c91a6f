import { choiceLists } from '../../words/choiceLists';
import { localized } from '../../words/language';
import type { BoardElement } from '../board/boardSpec';
import { heading } from './heading';
import { columns, rows } from './layout';

const lights = ['green', 'yellow', 'red'] as const;
/** A share that there is never reads as none. */
const shareFormat = '[=0]0%;[<0.01]0.0%;0%';
const unknown = localized('未评定', 'No light');

/** How many tasks have which light. */
export const statusPanel: readonly BoardElement[] = [
  heading(
    rows.distribution,
    columns.right,
    8,
    localized('状态分布（任务数）', 'Tasks by status'),
    'progress',
  ),
  {
    element: 'grid',
    id: 'status',
    row: rows.distribution + 1,
    column: columns.right,
    rows: lights.length + 1,
    header: false,
    columns: [
      {
        id: 'light',
        label: localized('状态', 'Status'),
        type: 'light',
        list: 'light',
        wide: 2,
        fixed: (row) =>
          row < lights.length ? choiceLists.light.find(({ id }) => id === lights[row])!.label : unknown,
      },
      {
        id: 'count',
        label: localized('任务数', 'Tasks'),
        type: 'integer',
        wide: 5,
        align: 'Left',
        numberFormat: localized('#,##0', '#,##0'),
        bar: 'accent',
        formula: ({ column, word, at }, row) =>
          row < lights.length
            ? `=COUNTIFS(${column('progress', 'light')},${word('light', lights[row])})`
            : `=COUNT(${column('progress', 'id')})-${lights.map((_light, each) => at('status', 'count', each)).join('-')}`,
        compute: (_cell, { column, at }, row) => {
          if (row < lights.length)
            return column('progress', 'light').filter((light) => light === lights[row]).length;
          const judged = lights.reduce((sum, _light, each) => sum + Number(at('status', 'count', each)), 0);
          return column('progress', 'id').filter((id) => typeof id === 'number').length - judged;
        },
      },
      {
        id: 'share',
        label: localized('占比', 'Share'),
        type: 'percent',
        wide: 1,
        numberFormat: localized(shareFormat, shareFormat),
        formula: ({ cell, column }) =>
          `=IF(COUNT(${column('progress', 'id')})=0,"",${cell('count')}/COUNT(${column('progress', 'id')}))`,
        compute: (cell, { column }) => {
          const all = column('progress', 'id').filter((id) => typeof id === 'number').length;
          return all === 0 ? '' : Number(cell('count')) / all;
        },
      },
    ],
  },
];
