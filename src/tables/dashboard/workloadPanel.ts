import { largestOf } from '../computed/passingErrors';
import { localized } from '../../words/language';
import type { BoardElement, BoardScope, GridColumn } from '../board/boardSpec';
import { heading } from './heading';
import { columns, helpers, rows } from './layout';
import { cellIn, largest } from './ranked';

const count = 5;
const none = localized('人员表为空', 'No people listed');

function ofPerson(id: string, label: readonly [zh: string, en: string], wide: number): GridColumn {
  return {
    id,
    label: localized(...label),
    type: 'integer',
    wide,
    align: 'Right',
    numberFormat: localized('#,##0', '#,##0'),
    formula: ({ at, column }, row) =>
      `=IF(${at('people', 'row', row)}="","",INDEX(${column('people', id)},${at('people', 'row', row)}))`,
    compute: (_cell, { at, column }, row) => cellIn(column('people', id), at('people', 'row', row)),
  };
}

/** The row of the k-th busiest person: persons with as many open tasks follow one another as in their table. */
function rowFormula({ at, cell, column }: BoardScope, row: number): string {
  const open = column('people', 'openTasks');
  const first = `MATCH(${cell('open')},${open},0)`;
  if (row === 0) return `=IF(${cell('open')}="","",${first})`;
  const above = at('people', 'row', row - 1);
  const next = `${above}+MATCH(${cell('open')},INDEX(${open},${above}+1):INDEX(${open},ROWS(${open})),0)`;
  const isTie = `${cell('open')}=${at('people', 'open', row - 1)}`;
  return `=IF(${cell('open')}="","",IFERROR(IF(${isTie},${next},${first}),""))`;
}

/** Who has most to do: open and late tasks, and the working days of the open ones. */
export const workloadPanel: readonly BoardElement[] = [
  heading(rows.middle, columns.right, 8, localized('人员负荷（前五）', 'Workload (top five)'), 'people'),
  {
    element: 'grid',
    id: 'workload',
    row: rows.middle + 1,
    column: columns.right,
    rows: count,
    header: true,
    columns: [
      {
        id: 'name',
        label: localized('人员', 'Person'),
        type: 'text',
        wide: 3,
        formula: ({ at, column, text }, row) => {
          const found = at('people', 'row', row);
          const blank = row === 0 ? text(none) : '""';
          return `=IF(${found}="",${blank},INDEX(${column('people', 'name')},${found})&"")`;
        },
        compute: (_cell, { at, column, text }, row) => {
          const found = at('people', 'row', row);
          if (found === '') return row === 0 ? text(none) : '';
          return String(cellIn(column('people', 'name'), found));
        },
      },
      { ...ofPerson('openTasks', ['未完成任务', 'Open tasks'], 2), bar: 'accent' },
      {
        ...ofPerson('lateTasks', ['延误', 'Late'], 1),
        rules: [{ signal: 'lateInk', formula: ({ first }) => `=N(${first('workload', 'lateTasks')})>0` }],
      },
      ofPerson('load', ['负荷（工作日）', 'Load (days)'], 2),
    ],
  },
  {
    element: 'grid',
    id: 'people',
    row: helpers.row,
    column: helpers.people,
    rows: count,
    header: true,
    columns: [
      {
        id: 'open',
        label: localized('未完成', 'Open'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: ({ column }, row) => `=IFERROR(${largestOf(column('people', 'openTasks'), row + 1)},"")`,
        compute: (_cell, { column }, row) => largest(column('people', 'openTasks'), row + 1),
      },
      {
        id: 'row',
        label: localized('所在行', 'Row'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: rowFormula,
        compute: (cell, { at, column }, row) => {
          const open = column('people', 'openTasks');
          if (cell('open') === '') return '';
          const above = row === 0 ? '' : at('people', 'row', row - 1);
          const isTie = row > 0 && cell('open') === at('people', 'open', row - 1);
          if (isTie && typeof above !== 'number') return '';
          const found = open.indexOf(cell('open'), isTie ? Number(above) : 0);
          return found < 0 ? '' : found + 1;
        },
      },
    ],
  },
];
