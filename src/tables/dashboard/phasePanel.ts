import { phaseLevel } from '../../project/reports/phaseLevel';
import { palette } from '../../look/palette';
import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardScope, GridColumn } from '../board/boardSpec';
import { phaseSum, phaseSumFormula } from '../board/phaseSum';
import { numberIn } from '../computed/numberIn';
import { phaseLevelFormula } from '../computed/phaseLevel';
import type { CellValue } from '../tableContent';
import { axisLabel, axisLabelFormula } from './axisLabel';
import { heading } from './heading';
import { columns, helpers, rows } from './layout';
import { textIn, textInFormula } from './ranked';
import { moneyFormats } from '../../words/moneyUnits';
import { moneyFormula, moneyText } from '../shownMoney';
import { percentFormula, percentText } from './shownNumbers';

/** So many phases are drawn, the first of the outline. */
const count = 8;

const words = {
  nothing: localized('填写任务预算后显示各阶段预算与实际。', 'Fill in task budgets to see phases.'),
  reserve: localized('应急储备 ', 'Contingency '),
  share: localized('，占总额 ', ', of the total '),
  advice: localized('（建议 10%–15%）', ' (10–15% advised)'),
  noReserve: localized(
    '没有应急储备：任务预算合计已达预算总额',
    'No contingency: the task budgets take the whole total',
  ),
  overrun: localized('任务预算超出预算总额 ', 'Task budgets exceed the total by '),
  more: localized('；另有 ', '; phases not shown: '),
  onlyMore: localized('另有 ', 'Phases not shown: '),
  phases: localized(' 个阶段未显示', ''),
  end: localized('。', '.'),
};

/** The share by which the contingency widens each phase's budget. */
function reserveShareFormula({ name }: BoardScope): string {
  const [reserve, planned] = [name('budgetReserve'), name('plannedBudget')];
  return `=IF(COUNT(${reserve},${planned})<2,0,IF(N(${planned})<=0,0,MAX(N(${reserve}),0)/N(${planned})))`;
}

function reserveShare({ name }: BoardContext): number {
  const [reserve, planned] = [numberIn(name('budgetReserve')), numberIn(name('plannedBudget'))];
  return reserve === null || planned === null || planned <= 0 ? 0 : Math.max(reserve, 0) / planned;
}

/** The row of the next phase: a chain of look-ups, each from where the last one ended. */
function rowFormula({ at, column }: BoardScope, phase: number): string {
  const level = column('tasks', 'level');
  const wanted = at('reserve', 'level', 0);
  if (phase === 0) return `=IFERROR(MATCH(${wanted},${level},0),"")`;
  const above = at('phases', 'row', phase - 1);
  const next = `MATCH(${wanted},INDEX(${level},${above}+1):INDEX(${level},ROWS(${level})),0)`;
  return `=IF(${above}="","",IF(${above}>=ROWS(${level}),"",IFERROR(${above}+${next},"")))`;
}

/** What a phase comes to by what Progress says now, as the sums of the project do. */
function amount(
  id: string,
  label: readonly [zh: string, en: string],
  column: 'budget' | 'actualCost',
  contingency?: string,
): GridColumn {
  return {
    id,
    label: localized(...label),
    type: 'money',
    look: 'helper',
    wide: 1,
    formula: (scope) => {
      const row = scope.cell('row');
      const code = `INDEX(${scope.column('tasks', 'code')},${row})`;
      const found = `N(${phaseSumFormula(scope, code, row, column)})`;
      if (contingency === undefined) return `=IF(${row}="",0,${found})`;
      const share = scope.at('reserve', contingency, 0);
      return `=IF(OR(${row}="",${share}=0),0,${found}*(1+${share}))`;
    },
    compute: (cell, context) => {
      const row = numberIn(cell('row'));
      const found = row === null ? 0 : (phaseSum(context, row, column) ?? 0);
      if (contingency === undefined) return found;
      const share = Number(context.at('reserve', contingency, 0));
      // Without a contingency the bar would say the budget a second time.
      return share === 0 ? 0 : found * (1 + share);
    },
  };
}

function noteFormula({ at, name, text, column, language }: BoardScope): string {
  const [reserve, total] = [name('budgetReserve'), name('budgetTotal')];
  const known = `COUNT(${reserve},${total})=2`;
  const share = `IF(N(${total})>0,${text(words.share)}&${percentFormula(`${reserve}/${total}`)}&${text(words.advice)},"")`;
  const said =
    `IF(${known},IF(N(${reserve})>0,${text(words.reserve)}&${moneyFormula(reserve, language)}&${share},` +
    `IF(ROUND(N(${reserve}),0)<0,${text(words.overrun)}&${moneyFormula(`(-N(${reserve}))`, language)},${text(words.noReserve)})),"")`;
  const phases = `COUNTIF(${column('tasks', 'level')},${at('reserve', 'level', 0)})`;
  const isMore = `${phases}>${count}`;
  const lead = `IF(${known},${text(words.more)},${text(words.onlyMore)})`;
  const more = `IF(${isMore},${lead}&(${phases}-${count})&${text(words.phases)},"")`;
  const end = `IF(OR(${known},${isMore}),${text(words.end)},"")`;
  return `=IF(ISNUMBER(${name('plannedBudget')}),${said}&${more}&${end},${text(words.nothing)})`;
}

function note({ at, name, text, column, language }: BoardContext): CellValue {
  if (numberIn(name('plannedBudget')) === null) return text(words.nothing);
  const [reserve, total] = [numberIn(name('budgetReserve')), numberIn(name('budgetTotal'))];
  const isKnown = reserve !== null && total !== null;
  const share =
    isKnown && total > 0 ? `${text(words.share)}${percentText(reserve / total)}${text(words.advice)}` : '';
  const said = !isKnown
    ? ''
    : reserve > 0
      ? `${text(words.reserve)}${moneyText(reserve, language)}${share}`
      : Math.round(reserve) < 0
        ? `${text(words.overrun)}${moneyText(-reserve, language)}`
        : text(words.noReserve);
  const shown = at('reserve', 'level', 0);
  const phases = column('tasks', 'level').filter((level) => level === shown).length;
  const lead = text(isKnown ? words.more : words.onlyMore);
  const more = phases > count ? `${lead}${phases - count}${text(words.phases)}` : '';
  return `${said}${more}${isKnown || phases > count ? text(words.end) : ''}`;
}

/** What each phase was given, what it may take with its share of the contingency, and what it has cost. */
export const phasePanel: readonly BoardElement[] = [
  heading(rows.lower, columns.right, 8, localized('各阶段预算与实际', 'Budget and cost by phase'), 'tasks'),
  {
    element: 'chart',
    id: 'Phases',
    place: { row: rows.lower + 1, column: columns.right, rows: 7, columns: 8 },
    kind: 'bars',
    reversed: true,
    title: localized('各阶段预算、储备与实际成本', 'Budget, contingency and cost by phase'),
    legend: true,
    valueFormat: moneyFormats.scaled,
    fromZero: true,
    series: [
      {
        name: localized('预算＋储备', 'Budget with contingency'),
        grid: 'phases',
        categories: 'name',
        values: 'withReserve',
        color: palette.hairlineDark,
      },
      {
        name: localized('预算', 'Budget'),
        grid: 'phases',
        categories: 'name',
        values: 'budget',
        color: palette.accentBar,
      },
      {
        name: localized('实际成本', 'Cost'),
        grid: 'phases',
        categories: 'name',
        values: 'actual',
        color: palette.accent,
      },
    ],
  },
  {
    element: 'text',
    place: { row: rows.lowerNote, column: columns.right, rows: 1, columns: 8 },
    look: 'note',
    words: { formula: noteFormula, compute: note },
  },
  {
    element: 'grid',
    id: 'reserve',
    row: helpers.row,
    column: helpers.phases,
    rows: 1,
    header: true,
    columns: [
      {
        id: 'share',
        label: localized('储备比例', 'Contingency'),
        type: 'percent',
        look: 'helper',
        wide: 1,
        formula: reserveShareFormula,
        compute: (_cell, context) => reserveShare(context),
      },
      {
        id: 'level',
        label: localized('阶段层级', 'Level of phases'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: (scope) => `=${phaseLevelFormula(scope)}`,
        compute: (_cell, { column }) => phaseLevel(column('tasks', 'level').map(numberIn)),
      },
    ],
  },
  {
    element: 'grid',
    id: 'phases',
    row: helpers.row + 3,
    column: helpers.phases,
    rows: count,
    header: true,
    columns: [
      {
        id: 'row',
        label: localized('所在行', 'Row'),
        type: 'integer',
        look: 'helper',
        wide: 1,
        formula: rowFormula,
        compute: (_cell, { at, column }, phase) => {
          const above = phase === 0 ? 0 : at('phases', 'row', phase - 1);
          if (typeof above !== 'number') return '';
          const found = column('tasks', 'level').indexOf(at('reserve', 'level', 0), above);
          return found < 0 ? '' : found + 1;
        },
      },
      {
        id: 'name',
        label: localized('阶段', 'Phase'),
        type: 'text',
        look: 'helper',
        wide: 1,
        formula: ({ cell, column }) =>
          `=IF(${cell('row')}="","",${axisLabelFormula(textInFormula(column('tasks', 'name'), cell('row')))})`,
        compute: (cell, { column }) => axisLabel(textIn(column('tasks', 'name'), cell('row'))),
      },
      amount('withReserve', ['预算＋储备', 'With contingency'], 'budget', 'share'),
      amount('budget', ['预算', 'Budget'], 'budget'),
      amount('actual', ['实际成本', 'Cost'], 'actualCost'),
    ],
  },
];
