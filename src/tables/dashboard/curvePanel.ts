import { palette } from '../../look/palette';
import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardScope } from '../board/boardSpec';
import { isoDateFormula, isoDateText } from '../computed/isoDate';
import { numberIn } from '../computed/numberIn';
import type { CellValue } from '../tableContent';
import { curveGrids } from './curveGrids';
import { heading } from './heading';
import { columns, rows } from './layout';
import { moneyFormats } from '../../words/moneyUnits';
import { moneyFormula, moneyText } from '../shownMoney';

const words = {
  nothing: localized(
    '填写任务预算并刷新后显示计划曲线；按期“记录进度”后显示挣值和成本曲线。',
    'Fill in task budgets and Refresh to see the planned curve; Record progress to see earned value and cost.',
  ),
  asOf: localized('截至 ', 'As of '),
  pv: localized('：计划价值 PV ', ': PV '),
  ev: localized('，挣值 EV ', ', EV '),
  ac: localized('，实际成本 AC ', ', AC '),
  eac: localized('；完工估算 EAC ', '; EAC '),
  bac: localized('，完工预算 BAC ', ', BAC '),
  end: localized('。', '.'),
};

const figures = ['pv', 'ev', 'ac', 'eac', 'bac'] as const;

/** The chart in words: charts have no alternative text in the API. */
function noteFormula({ name, text, language }: BoardScope): string {
  const part = (id: (typeof figures)[number]) =>
    `IF(ISNUMBER(${name(id)}),${text(words[id])}&${moneyFormula(name(id), language)},"")`;
  const status = name('statusDate');
  return (
    `=IF(OR(NOT(ISNUMBER(${name('bac')})),NOT(ISNUMBER(${status}))),${text(words.nothing)},` +
    `${text(words.asOf)}&${isoDateFormula(status)}&${figures.map(part).join('&')}&${text(words.end)})`
  );
}

function note({ name, text, language }: BoardContext): CellValue {
  const status = numberIn(name('statusDate'));
  if (numberIn(name('bac')) === null || status === null) return text(words.nothing);
  const parts = figures.map((id) => {
    const amount = numberIn(name(id));
    return amount === null ? '' : `${text(words[id])}${moneyText(amount, language)}`;
  });
  return `${text(words.asOf)}${isoDateText(status)}${parts.join('')}${text(words.end)}`;
}

/** The S-curve: planned and earned value, actual cost, and where the cost is heading. */
export const curvePanel: readonly BoardElement[] = [
  heading(rows.upper, columns.left, 15, localized('S 曲线', 'S-curve'), 'history'),
  {
    element: 'chart',
    id: 'Curve',
    place: { row: rows.upper + 1, column: columns.left, rows: 11, columns: 15 },
    kind: 'xyLines',
    title: localized('累计计划价值、挣值与实际成本', 'Cumulative planned value, earned value and cost'),
    legend: true,
    valueFormat: moneyFormats.scaled,
    categoryFormat: localized('yyyy-mm-dd', 'yyyy-mm-dd'),
    fromZero: true,
    series: [
      {
        name: localized('计划价值 PV', 'Planned value (PV)'),
        grid: 'curve',
        categories: 'date',
        values: 'pv',
        color: palette.muted,
        dashed: true,
      },
      {
        name: localized('挣值 EV', 'Earned value (EV)'),
        grid: 'actual',
        categories: 'date',
        values: 'ev',
        color: palette.accent,
        weight: 2.5,
      },
      {
        name: localized('实际成本 AC', 'Actual cost (AC)'),
        grid: 'actual',
        categories: 'costDate',
        values: 'ac',
        color: palette.watch.ink,
        weight: 2.5,
      },
      {
        name: localized('预测（到 EAC）', 'Forecast (to EAC)'),
        grid: 'outlook',
        categories: 'date',
        values: 'cost',
        color: palette.watch.ink,
        dashed: true,
        weight: 1.5,
      },
      {
        name: localized('状态日期', 'Status date'),
        grid: 'outlook',
        categories: 'now',
        values: 'height',
        color: palette.hairlineDark,
        weight: 1,
      },
    ],
  },
  {
    element: 'text',
    place: { row: rows.curveNote, column: columns.left, rows: 1, columns: 15 },
    look: 'note',
    words: { formula: noteFormula, compute: note },
  },
  ...curveGrids,
];
