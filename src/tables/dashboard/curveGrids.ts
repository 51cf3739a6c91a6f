import { greatestOf, largestOf, leastOf, sumWhere } from '../computed/passingErrors';
import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardScope } from '../board/boardSpec';
import { numberIn } from '../computed/numberIn';
import { sheetIndex, sheetIndexFormula } from '../computed/sheetIndex';
import type { CellValue } from '../tableContent';
import { helpers } from './layout';

/** Equal steps from the eve of the first day to the last day. */
export const steps = 24;

/** Days that are drawn at least: charts of a single day have no scale. */
const shortest = 7;

const row = helpers.row + 3;
const left = helpers.curve;

function numbers(context: BoardContext, column: string): number[] {
  return context.column('progress', column).flatMap((value) => numberIn(value) ?? []);
}

/** The eve of the first baseline day, else of the project's start: nothing is planned, earned or spent by then. */
function eveFormula({ column, name }: BoardScope): string {
  const starts = column('progress', 'baselineStart');
  return `=IF(COUNT(${starts})=0,N(${name('startDate')}),${leastOf(starts)})-1`;
}

function eve(context: BoardContext): CellValue {
  const starts = numbers(context, 'baselineStart');
  const first = starts.reduce((least, day) => Math.min(least, day), Infinity);
  return (starts.length === 0 ? (numberIn(context.name('startDate')) ?? 0) : first) - 1;
}

function endFormula({ cell, column }: BoardScope): string {
  const [baseline, forecast] = [column('progress', 'baselineFinish'), column('progress', 'forecastFinish')];
  return `=MAX(${cell('eve')}+${shortest},${greatestOf(baseline, forecast)})`;
}

/**
 * The planned value at a date: whole budgets of tasks that should be done, and of those under way the daily value
 * times the working days since their start. Three sums, however many tasks there are.
 */
function plannedFormula(scope: BoardScope): string {
  const { cell, column } = scope;
  const progress = (id: string) => column('progress', id);
  const day = `"<="&${cell('date')}`;
  const done = sumWhere(progress('budget'), progress('baselineFinish'), day, progress('baselineStart'), day);
  const underWay = (id: string) =>
    sumWhere(progress(id), progress('baselineStart'), day, progress('baselineFinish'), `">"&${cell('date')}`);
  const index = `IFERROR(${sheetIndexFormula(scope, cell('date'))},0)`;
  return `=${done}+${index}*${underWay('plannedDaily')}-${underWay('plannedOffset')}`;
}

function planned(date: CellValue, { column, calendar }: BoardContext): CellValue {
  const day = Number(date);
  const at = (id: string) => column('progress', id).map(numberIn);
  const [budget, start, finish] = [at('budget'), at('baselineStart'), at('baselineFinish')];
  const [daily, offset] = [at('plannedDaily'), at('plannedOffset')];
  const index = sheetIndex(calendar, day) ?? 0;
  return start.reduce<number>((sum, first, task) => {
    const last = finish[task];
    if (first === null || last === null || first > day) return sum;
    return sum + (last <= day ? (budget[task] ?? 0) : index * (daily[task] ?? 0) - (offset[task] ?? 0));
  }, 0);
}

/** The last recorded date at or before a step, but not after the status date; the eve where there is none. */
function recordedFormula({ at, column, name }: BoardScope, step: number): string {
  const dates = column('history', 'date');
  const target = `MIN(${at('curve', 'date', Math.min(step, steps))},N(${name('statusDate')}))`;
  return `IF(COUNTIF(${dates},"<="&${target})=0,${at('span', 'eve', 0)},${largestOf(dates, `COUNTIF(${dates},">"&${target})+1`)})`;
}

function recorded({ at, column, name }: BoardContext, step: number): number {
  const target = Math.min(Number(at('curve', 'date', step)), numberIn(name('statusDate')) ?? 0);
  return column('history', 'date').reduce<number>(
    (last, date) => (typeof date === 'number' && date <= target ? Math.max(last, date) : last),
    -Infinity,
  );
}

function recordedDate(context: BoardContext, step: number): number {
  const found = recorded(context, step);
  return found === -Infinity ? Number(context.at('span', 'eve', 0)) : found;
}

/** A recorded figure on its date; nothing on the eve. */
function historyFormula(id: 'ev' | 'ac', { cell, column }: BoardScope): string {
  const found = `${column('history', 'date')},${cell('date')}`;
  // A snapshot that stands twice, by pasting for instance, counts once.
  return `${sumWhere(column('history', id), found)}/MAX(1,COUNTIFS(${found}))`;
}

function historySum(id: 'ev' | 'ac', date: CellValue, { column }: BoardContext): number {
  const dates = column('history', 'date');
  const found = column('history', id).filter((_value, at) => dates[at] === date);
  const sum = found.reduce<number>((total, value) => total + (numberIn(value) ?? 0), 0);
  return sum / Math.max(1, found.length);
}

const isKnown = ({ name }: BoardScope, id: string) => `COUNT(${name(id)},${name('statusDate')})=2`;

function known({ name }: BoardContext, id: string): boolean {
  return numberIn(name(id)) !== null && numberIn(name('statusDate')) !== null;
}

/** Present figures stand at the end, at the status date, recorded or not. */
const now = steps + 1;

const hasOutlook = ({ name }: BoardScope) =>
  `COUNT(${name('eac')},${name('ac')},${name('statusDate')},${name('boardFinish')})=4`;

function outlookKnown({ name }: BoardContext): boolean {
  return ['eac', 'ac', 'statusDate', 'boardFinish'].every((id) => numberIn(name(id)) !== null);
}

/**
 * What the S-curve is drawn from. Every point is a number: a line that ends at the status date repeats its last
 * point, one that is not known stays at nothing on the eve, so that no chart shows a fall to zero and no cell an
 * error.
 */
export const curveGrids: readonly BoardElement[] = [
  {
    element: 'text',
    place: { row: 1, column: left, rows: 1, columns: 1 },
    look: 'helperHead',
    words: localized(
      '图表数据：由公式从各表算出，不打印，请勿修改。',
      'Chart data: computed from the tables by formulas, not printed; leave it alone.',
    ),
  },
  {
    element: 'grid',
    id: 'span',
    row: helpers.row,
    column: left,
    rows: 1,
    header: true,
    columns: [
      {
        id: 'eve',
        label: localized('前一日', 'Eve'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: eveFormula,
        compute: (_cell, context) => eve(context),
      },
      {
        id: 'end',
        label: localized('末日', 'End'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: endFormula,
        compute: (cell, context) =>
          [...numbers(context, 'baselineFinish'), ...numbers(context, 'forecastFinish')].reduce(
            (last, day) => Math.max(last, day),
            Number(cell('eve')) + shortest,
          ),
      },
    ],
  },
  {
    element: 'grid',
    id: 'curve',
    row,
    column: left,
    rows: steps + 1,
    header: true,
    columns: [
      {
        id: 'date',
        label: localized('日期', 'Date'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: ({ at }, step) => {
          const [from, to] = [at('span', 'eve', 0), at('span', 'end', 0)];
          return `=ROUND(${from}+(${to}-${from})*${step}/${steps},0)`;
        },
        compute: (_cell, { at }, step) => {
          const [from, to] = [Number(at('span', 'eve', 0)), Number(at('span', 'end', 0))];
          return Math.round(from + ((to - from) * step) / steps);
        },
      },
      {
        id: 'pv',
        label: localized('计划价值', 'PV'),
        type: 'money',
        look: 'helper',
        wide: 1,
        formula: plannedFormula,
        compute: (cell, context) => planned(cell('date'), context),
      },
    ],
  },
  {
    element: 'grid',
    id: 'actual',
    row,
    column: left + 2,
    rows: steps + 2,
    header: true,
    columns: [
      {
        id: 'date',
        label: localized('记录日', 'Recorded'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: (scope, step) =>
          step === now
            ? `=IF(${isKnown(scope, 'ev')},${scope.name('statusDate')},${scope.at('span', 'eve', 0)})`
            : `=IF(${isKnown(scope, 'ev')},${recordedFormula(scope, step)},${scope.at('span', 'eve', 0)})`,
        compute: (_cell, context, step) => {
          if (!known(context, 'ev')) return context.at('span', 'eve', 0);
          return step === now ? context.name('statusDate') : recordedDate(context, step);
        },
      },
      {
        id: 'ev',
        label: localized('挣值', 'EV'),
        type: 'money',
        look: 'helper',
        wide: 1,
        formula: (scope, step) =>
          step === now
            ? `=IF(${isKnown(scope, 'ev')},${scope.name('ev')},0)`
            : `=${historyFormula('ev', scope)}`,
        compute: (cell, context, step) =>
          step === now
            ? known(context, 'ev')
              ? context.name('ev')
              : 0
            : historySum('ev', cell('date'), context),
      },
      {
        id: 'costDate',
        label: localized('记录日', 'Recorded'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: (scope, step) =>
          step === now
            ? `=IF(${isKnown(scope, 'ac')},${scope.name('statusDate')},${scope.at('span', 'eve', 0)})`
            : `=IF(${isKnown(scope, 'ac')},${scope.cell('date')},${scope.at('span', 'eve', 0)})`,
        compute: (cell, context, step) => {
          if (!known(context, 'ac')) return context.at('span', 'eve', 0);
          return step === now ? context.name('statusDate') : cell('date');
        },
      },
      {
        id: 'ac',
        label: localized('实际成本', 'AC'),
        type: 'money',
        look: 'helper',
        wide: 1,
        formula: (scope, step) =>
          step === now
            ? `=IF(${isKnown(scope, 'ac')},${scope.name('ac')},0)`
            : `=IF(${isKnown(scope, 'ac')},${historyFormula('ac', scope)},0)`,
        compute: (cell, context, step) => {
          if (!known(context, 'ac')) return 0;
          return step === now ? context.name('ac') : historySum('ac', cell('date'), context);
        },
      },
    ],
  },
  {
    element: 'grid',
    id: 'outlook',
    row,
    column: left + 6,
    rows: 2,
    header: true,
    columns: [
      {
        id: 'date',
        label: localized('预测日', 'Forecast'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: (scope, end) =>
          `=IF(${hasOutlook(scope)},${end === 0 ? scope.name('statusDate') : `MAX(${scope.name('boardFinish')},${scope.name('statusDate')})`},${scope.at('span', 'eve', 0)})`,
        compute: (_cell, context, end) => {
          if (!outlookKnown(context)) return context.at('span', 'eve', 0);
          const status = Number(context.name('statusDate'));
          return end === 0 ? status : Math.max(Number(context.name('boardFinish')), status);
        },
      },
      {
        id: 'cost',
        label: localized('预测成本', 'Cost'),
        type: 'money',
        look: 'helper',
        wide: 1,
        formula: (scope, end) => `=IF(${hasOutlook(scope)},${scope.name(end === 0 ? 'ac' : 'eac')},0)`,
        compute: (_cell, context, end) =>
          outlookKnown(context) ? context.name(end === 0 ? 'ac' : 'eac') : 0,
      },
      {
        id: 'now',
        label: localized('状态日', 'Status'),
        type: 'date',
        look: 'helper',
        wide: 1,
        formula: ({ at, name }) =>
          `=IF(ISNUMBER(${name('statusDate')}),MAX(${name('statusDate')},${at('span', 'eve', 0)}),${at('span', 'eve', 0)})`,
        compute: (_cell, { at, name }) => {
          const before = Number(at('span', 'eve', 0));
          return Math.max(numberIn(name('statusDate')) ?? before, before);
        },
      },
      {
        id: 'height',
        label: localized('高度', 'Height'),
        type: 'money',
        look: 'helper',
        wide: 1,
        formula: ({ name }, end) =>
          end === 0 ? '=0' : `=MAX(N(${name('bac')}),N(${name('eac')}),N(${name('ac')}))`,
        compute: (_cell, { name }, end) =>
          end === 0 ? 0 : Math.max(...['bac', 'eac', 'ac'].map((id) => numberIn(name(id)) ?? 0)),
      },
    ],
  },
];
