import { isOpenRisk } from '../../project/records/isOpenRisk';
import { smallestOf } from '../computed/passingErrors';
import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardFormula, BoardRule, BoardScope } from '../board/boardSpec';
import { card } from '../board/card';
import { figure } from '../board/figure';
import { namedCell } from '../namedCell';
import { numberIn } from '../computed/numberIn';
import { rows } from './layout';
import { openRisksFormula } from './openRisks';
import { forecastFinish, forecastFinishFormula } from './forecastFinish';
import { overdueItems, overdueItemsFormula } from './overdueItems';
import { fixedFormula, percentFormula, percentText } from './shownNumbers';
import { fixedText, moneyFormula, moneyText } from '../shownMoney';
import { textIn, textInFormula } from './ranked';

const row = rows.cards;
const at = (place: number) => ({ row, column: place * 3, columns: 3 });

const words = {
  planned: localized('计划 ', 'Planned '),
  noBaseline: localized('尚无基准或预算', 'No baseline or budget yet'),
  late: localized('比基准晚 ', 'After baseline: '),
  early: localized('比基准早 ', 'Before baseline: '),
  onTime: localized('与基准一致', 'As the baseline'),
  planFirst: localized('首次计划 ', 'First plan '),
  lateFirst: localized('比首次计划晚 ', 'After first plan: '),
  earlyFirst: localized('比首次计划早 ', 'Before first plan: '),
  onTimeFirst: localized('与首次计划一致', 'As the first plan'),
  days: localized(' 个工作日', ' workdays'),
  unknown: localized('尚无预测', 'No forecast yet'),
  vac: localized('，VAC ', ', VAC '),
  noCost: localized('尚无成本', 'No cost reported yet'),
  slip: localized(' 天 · ', ' d · '),
  noMilestone: localized('没有待达成的里程碑', 'No milestone ahead'),
  overdue: localized('逾期事项 ', 'Overdue items '),
  unauthorised: localized('计划与基准不一致之处', 'Differences from the baseline'),
  notSet: localized('首次计划，尚未批准', 'First plan, not yet approved'),
  cadence: localized('填报周期 ', 'Cadence '),
  cadenceDays: localized(' 天', ' days'),
};

/** A figure of the project form as it is; a dash while it is not known. */
const shown = (id: string) => `=IF(ISNUMBER(${id}),${id},"–")`;

function below(cell: string, limits: readonly [watch: string, late: string]): readonly BoardRule[] {
  return [
    {
      signal: 'lateInk',
      formula: ({ name }) => `=AND(ISNUMBER(${name(cell)}),N(${name(cell)})<${name(limits[1])})`,
    },
    {
      signal: 'watchInk',
      formula: ({ name }) => `=AND(ISNUMBER(${name(cell)}),N(${name(cell)})<${name(limits[0])})`,
    },
  ];
}

const positive = (cell: string, signal: BoardRule['signal']): readonly BoardRule[] => [
  { signal, formula: ({ name }) => `=N(${name(cell)})>0` },
];

/** Words that speak of the baseline, or of the first plan, which stands in for it until a version is approved. */
type AgainstBaseline = 'planned' | 'late' | 'early' | 'onTime';

const ofFirstPlan = {
  planned: 'planFirst',
  late: 'lateFirst',
  early: 'earlyFirst',
  onTime: 'onTimeFirst',
} as const satisfies Record<AgainstBaseline, keyof typeof words>;

function againstFormula({ name, text }: BoardScope, id: AgainstBaseline): string {
  return `IF(ISNUMBER(${name('unauthorisedChanges')}),${text(words[id])},${text(words[ofFirstPlan[id]])})`;
}

function against({ name, text }: BoardContext, id: AgainstBaseline): string {
  return text(words[numberIn(name('unauthorisedChanges')) === null ? ofFirstPlan[id] : id]);
}

const plannedCaption: BoardFormula = {
  formula: (scope) => {
    const planned = scope.name('plannedProgress');
    const said = `${againstFormula(scope, 'planned')}&${percentFormula(planned)}`;
    return `=IF(ISNUMBER(${planned}),${said},${scope.text(words.noBaseline)})`;
  },
  compute: (context) => {
    const planned = numberIn(context.name('plannedProgress'));
    return planned === null
      ? context.text(words.noBaseline)
      : `${against(context, 'planned')}${percentText(planned)}`;
  },
};

const finishCaption: BoardFormula = {
  formula: (scope) => {
    const { name, text } = scope;
    const late = name('projectDaysLate');
    return (
      `=IF(ISNUMBER(${late}),IF(${late}>0,${againstFormula(scope, 'late')}&${late}&${text(words.days)},` +
      `IF(${late}<0,${againstFormula(scope, 'early')}&-${late}&${text(words.days)},` +
      `${againstFormula(scope, 'onTime')})),${text(words.unknown)})`
    );
  },
  compute: (context) => {
    const late = numberIn(context.name('projectDaysLate'));
    if (late === null) return context.text(words.unknown);
    if (late === 0) return against(context, 'onTime');
    return `${against(context, late > 0 ? 'late' : 'early')}${Math.abs(late)}${context.text(words.days)}`;
  },
};

const spiCaption: BoardFormula = {
  formula: ({ name }) => `="SPI(t) "&IF(ISNUMBER(${name('spiT')}),${fixedFormula(name('spiT'), 2)},"–")`,
  compute: ({ name }) => {
    const spiT = numberIn(name('spiT'));
    return `SPI(t) ${spiT === null ? '–' : fixedText(spiT, 2)}`;
  },
};

const costCaption: BoardFormula = {
  formula: ({ name, text, language }) =>
    `=IF(COUNT(${name('eac')},${name('vac')})<2,${text(words.noCost)},"EAC "&${moneyFormula(name('eac'), language)}&` +
    `${text(words.vac)}&${moneyFormula(name('vac'), language)})`,
  compute: ({ name, text, language }) => {
    const [eac, vac] = [numberIn(name('eac')), numberIn(name('vac'))];
    if (eac === null || vac === null) return text(words.noCost);
    return `EAC ${moneyText(eac, language)}${text(words.vac)}${moneyText(vac, language)}`;
  },
};

/** The slip against the baseline, where there is one, and the milestone's name: if one must be cut, it is the name. */
const milestoneCaption: BoardFormula = {
  formula: ({ at: cell, column, text }) => {
    const [found, slip] = [cell('ahead', 'row', 0), cell('milestones', 'slip', 0)];
    const by = `IF(N(${slip})=0,"",IF(N(${slip})>0,"+","")&N(${slip})&${text(words.slip)})`;
    const name = textInFormula(column('tasks', 'name'), found);
    return `=IF(${found}="",${text(words.noMilestone)},${by}&${name})`;
  },
  compute: ({ at: cell, column, text }) => {
    const found = cell('ahead', 'row', 0);
    if (found === '') return text(words.noMilestone);
    const slip = numberIn(cell('milestones', 'slip', 0)) ?? 0;
    const by = slip === 0 ? '' : `${slip > 0 ? '+' : ''}${slip}${text(words.slip)}`;
    return `${by}${textIn(column('tasks', 'name'), found)}`;
  },
};

const overdueCaption: BoardFormula = {
  formula: (scope) => `=${scope.text(words.overdue)}&(${overdueItemsFormula(scope)})`,
  compute: (context) => `${context.text(words.overdue)}${overdueItems(context)}`,
};

const changesCaption: BoardFormula = {
  formula: ({ name, text }) =>
    `=IF(ISNUMBER(${name('unauthorisedChanges')}),${text(words.unauthorised)},${text(words.notSet)})`,
  compute: ({ name, text }) =>
    text(numberIn(name('unauthorisedChanges')) === null ? words.notSet : words.unauthorised),
};

/** Days of the cadence where the settings hold none. */
const weekly = 7;

const cadenceCaption: BoardFormula = {
  formula: ({ name, text }) =>
    `=${text(words.cadence)}&IF(ISNUMBER(${name('cadence')}),${name('cadence')},${weekly})&${text(words.cadenceDays)}`,
  compute: ({ name, text }) => `${text(words.cadence)}${String(name('cadence'))}${text(words.cadenceDays)}`,
};

/** The cards under the title: progress, finish, schedule, cost, milestone, risks, changes, reporting. */
export const cardsPanel: readonly BoardElement[] = [
  ...card({
    place: at(0),
    label: localized('实际进度', 'Progress'),
    link: 'progress',
    figure: figure(
      'boardProgress',
      'percent',
      ['实际进度', 'Progress'],
      ['挣值 ÷ 完工预算。', 'Earned value ÷ budget at completion.'],
      ({ name }) => shown(name('earnedProgress')),
      (_cell, { name }) => numberIn(name('earnedProgress')) ?? '–',
    ),
    caption: plannedCaption,
  }),
  ...card({
    place: at(1),
    label: localized('预计完工', 'Forecast finish'),
    link: 'tasks',
    look: 'smallFigure',
    figure: figure(
      'boardFinish',
      'date',
      ['预计完工', 'Forecast finish'],
      [
        '各任务实际或预计完成日中最晚的一天；未完工时不早于状态日期。',
        'The latest actual or forecast finish of all tasks; not before the status date while anything is unfinished.',
      ],
      forecastFinishFormula,
      forecastFinish,
    ),
    caption: finishCaption,
    rules: [
      {
        signal: 'lateInk',
        formula: ({ name }) =>
          `=AND(ISNUMBER(${name('projectDaysLate')}),N(${name('projectDaysLate')})>=${name('daysLateRed')})`,
      },
      {
        signal: 'watchInk',
        formula: ({ name }) =>
          `=AND(ISNUMBER(${name('projectDaysLate')}),N(${name('projectDaysLate')})>${name('daysLateYellow')})`,
      },
    ],
  }),
  ...card({
    place: at(2),
    label: localized('进度绩效 SPI', 'Schedule: SPI'),
    link: 'progress',
    figure: figure(
      'boardSpi',
      'ratio',
      ['进度绩效 SPI', 'SPI'],
      ['EV ÷ PV，小于 1 表示落后。', 'EV ÷ PV; below 1 is behind plan.'],
      ({ name }) => shown(name('spi')),
      (_cell, { name }) => numberIn(name('spi')) ?? '–',
    ),
    caption: spiCaption,
    rules: below('spi', ['indexYellow', 'indexRed']),
  }),
  ...card({
    place: at(3),
    label: localized('成本绩效 CPI', 'Cost: CPI'),
    link: 'progress',
    figure: figure(
      'boardCpi',
      'ratio',
      ['成本绩效 CPI', 'CPI'],
      ['EV ÷ AC，小于 1 表示超支。', 'EV ÷ AC; below 1 is over budget.'],
      ({ name }) => shown(name('cpi')),
      (_cell, { name }) => numberIn(name('cpi')) ?? '–',
    ),
    caption: costCaption,
    rules: below('cpi', ['indexYellow', 'indexRed']),
  }),
  ...card({
    place: at(4),
    label: localized('下一里程碑', 'Next milestone'),
    link: 'tasks',
    look: 'smallFigure',
    figure: figure(
      'boardMilestone',
      'date',
      ['下一里程碑', 'Next milestone'],
      ['下一个未达成里程碑的预计完成日。', 'The foreseen day of the next milestone ahead.'],
      ({ column }) => `=IFERROR(INT(${smallestOf(column('tasks', 'milestoneOrder'), 1)}),"–")`,
      (_cell, { column }) => {
        const ahead = column('tasks', 'milestoneOrder').flatMap((value) => numberIn(value) ?? []);
        return ahead.length === 0 ? '–' : Math.floor(ahead.reduce((first, day) => Math.min(first, day)));
      },
    ),
    caption: milestoneCaption,
  }),
  ...card({
    place: at(5),
    label: localized('未关闭高风险', 'Open high risks'),
    link: 'risks',
    figure: figure(
      'boardHighRisks',
      'integer',
      ['未关闭高风险', 'Open high risks'],
      ['等级为高、尚未关闭也未发生的风险数。', 'High risks that are neither closed nor have occurred.'],
      (scope) =>
        `=${openRisksFormula(scope, scope.column('risks', 'level'), scope.word('riskLevel', 'high'))}`,
      (_cell, { column }) => {
        const status = column('risks', 'status');
        return column('risks', 'level').filter((level, at) => level === 'high' && isOpenRisk(status[at]))
          .length;
      },
    ),
    caption: overdueCaption,
    rules: positive('boardHighRisks', 'lateInk'),
  }),
  ...card({
    place: at(6),
    label: localized('未授权变更', 'Unauthorised changes'),
    link: 'changes',
    figure: namedCell(
      'engine',
      'unauthorisedChanges',
      'integer',
      ['未授权变更', 'Unauthorised changes'],
      [
        '当前计划与已批准基准不一致、又没有批准变更的处数；刷新时更新。',
        'Where the plan differs from the approved baseline without an approved request; renewed by Refresh.',
      ],
      { optional: true },
    ),
    caption: changesCaption,
    rules: positive('unauthorisedChanges', 'watchInk'),
  }),
  ...card({
    place: at(7),
    label: localized('未填报任务', 'Tasks not reported'),
    link: 'progress',
    figure: figure(
      'boardStale',
      'integer',
      ['未填报任务', 'Tasks not reported'],
      ['超过填报周期没有更新的任务数。', 'Tasks that were not reported on within the cadence.'],
      ({ column, word }) => `=COUNTIFS(${column('progress', 'stale')},${word('stale', 'stale')})`,
      (_cell, { column }) => column('progress', 'stale').filter((flag) => flag === 'stale').length,
    ),
    caption: cadenceCaption,
    rules: positive('boardStale', 'watchInk'),
  }),
];
