import { largestOf } from '../computed/passingErrors';
import { foreseenFinish, foreseenFinishFormula } from '../computed/foreseenFinish';
import { localized } from '../../words/language';
import type { BoardElement, GridColumn } from '../board/boardSpec';
import { givenReason, givenReasonCell, notGivenRules } from '../board/givenReason';
import { heading } from './heading';
import { columns, helpers, rows } from './layout';
import { cellIn, largest, rowOf, textIn, textInFormula } from './ranked';

const count = 10;
const none = localized('没有延误任务', 'No late tasks');

/** A cell of the progress table in the row that the helper grid found. */
function ofTask(
  id: string,
  label: readonly [zh: string, en: string],
  column: string,
  wide: number,
  type: GridColumn['type'],
): GridColumn {
  return {
    id,
    label: localized(...label),
    type,
    wide,
    formula: ({ at, column: of }, row) =>
      `=IF(${at('lateRows', 'row', row)}="","",${textInFormula(of('progress', column), at('lateRows', 'row', row))})`,
    compute: (_cell, { at, column: of }, row) => textIn(of('progress', column), at('lateRows', 'row', row)),
  };
}

/** The same for a number, which stays one. */
function numberOfTask(column: GridColumn, of: string): GridColumn {
  return {
    ...column,
    formula: ({ at, column: cells }, row) =>
      `=IF(${at('lateRows', 'row', row)}="","",INDEX(${cells('progress', of)},${at('lateRows', 'row', row)}))`,
    compute: (_cell, { at, column: cells }, row) => {
      const found = cellIn(cells('progress', of), at('lateRows', 'row', row));
      // An empty cell reads as 0 through a formula.
      return found === '' && at('lateRows', 'row', row) !== '' ? 0 : found;
    },
  };
}

/** What a late task is to say: where it says nothing although it is beyond tolerance, that it does not. */
function wanted(column: GridColumn, of: string): GridColumn {
  return {
    ...column,
    formula: (scope, row) => {
      const found = scope.at('lateRows', 'row', row);
      const given = textInFormula(scope.column('progress', of), found);
      return `=IF(${found}="","",${givenReason(scope, found, given)})`;
    },
    compute: (_cell, context, row) => {
      const found = context.at('lateRows', 'row', row);
      if (found === '') return '';
      const light = cellIn(context.column('progress', 'light'), found);
      return givenReasonCell(context, light, textIn(context.column('progress', of), found));
    },
    rules: notGivenRules('late', column.id),
  };
}

const task: GridColumn = {
  ...ofTask('task', ['任务', 'Task'], 'name', 3, 'text'),
  look: 'lines',
  formula: ({ at, column, text }, row) => {
    const found = at('lateRows', 'row', row);
    const blank = row === 0 ? text(none) : '""';
    return `=IF(${found}="",${blank},INDEX(${column('progress', 'name')},${found})&"")`;
  },
  compute: (_cell, { at, column, text }, row) => {
    const found = at('lateRows', 'row', row);
    if (found === '') return row === 0 ? text(none) : '';
    return String(cellIn(column('progress', 'name'), found));
  },
};

/** The ten latest unfinished tasks, each with its cause and what is done about it. */
export const latePanel: readonly BoardElement[] = [
  heading(rows.middle, columns.left, 15, localized('延误任务（前十）', 'Late tasks (top ten)'), 'progress'),
  {
    element: 'grid',
    id: 'late',
    row: rows.middle + 1,
    column: columns.left,
    rows: count,
    header: true,
    columns: [
      task,
      { ...ofTask('owner', ['责任人', 'Owner'], 'owner', 2, 'text'), look: 'lines' },
      {
        ...numberOfTask(ofTask('days', ['延误', 'Days'], 'daysLate', 1, 'days'), 'daysLate'),
        look: 'strong',
        align: 'Center',
        rules: [
          {
            signal: 'lateInk',
            formula: ({ first, name }) => `=N(${first('late', 'days')})>=${name('daysLateRed')}`,
          },
          {
            signal: 'watchInk',
            formula: ({ first, name }) => `=N(${first('late', 'days')})>${name('daysLateYellow')}`,
          },
        ],
      },
      {
        ...ofTask('finish', ['预计完成', 'Forecast'], 'forecastFinish', 2, 'date'),
        formula: ({ at, column, name }, row) => {
          const found = at('lateRows', 'row', row);
          const forecast = `INDEX(${column('progress', 'forecastFinish')},${found})`;
          return `=IF(${found}="","",${foreseenFinishFormula(forecast, name('statusDate'))})`;
        },
        compute: (_cell, { at, column, name }, row) =>
          foreseenFinish(
            cellIn(column('progress', 'forecastFinish'), at('lateRows', 'row', row)),
            name('statusDate'),
          ),
      },
      {
        ...wanted(ofTask('cause', ['原因', 'Cause'], 'cause', 2, 'text'), 'cause'),
        list: 'cause',
        look: 'lines',
      },
      {
        ...wanted(ofTask('next', ['下一步', 'Next step'], 'nextStep', 5, 'text'), 'nextStep'),
        look: 'lines',
      },
    ],
  },
  {
    element: 'grid',
    id: 'lateRows',
    row: helpers.row,
    column: helpers.late,
    rows: count,
    header: true,
    columns: [
      {
        id: 'order',
        label: localized('延误排序', 'Late order'),
        type: 'number',
        look: 'helper',
        wide: 1,
        formula: ({ column }, row) => `=IFERROR(${largestOf(column('progress', 'lateOrder'), row + 1)},"")`,
        compute: (_cell, { column }, row) => largest(column('progress', 'lateOrder'), row + 1),
      },
      {
        id: 'row',
        label: localized('所在行', 'Row'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: ({ cell, column }) =>
          `=IF(${cell('order')}="","",MATCH(${cell('order')},${column('progress', 'lateOrder')},0))`,
        compute: (cell, { column }) => rowOf(column('progress', 'lateOrder'), cell('order')),
      },
    ],
  },
];
