import { localized, type Localized } from '../../../../words/language';
import { moneyFormats } from '../../../../words/moneyUnits';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardGrid, BoardScope, GridColumn } from '../../../board/boardSpec';
import { isoDateFormula } from '../../../computed/isoDate';
import { greatestOf } from '../../../computed/passingErrors';
import { sheetIndexFormula } from '../../../computed/sheetIndex';
import { forecastFinishExpression } from '../../../dashboard/forecastFinish';
import type { ColumnType } from '../../../spec';
import { signedMoneyFormula } from '../../../shownMoney';
import { UNKNOWN } from '../unknownSign';
import { helperColumn, type ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';

/** A figure: its name in the workbook, and its formula over the row of the last snapshot. */
interface FigureLine {
  readonly label: Localized;
  readonly now: (scope: BoardScope) => string;
  readonly last: (history: (id: string) => string, scope: BoardScope) => string;
}

/** A number format; or a text with unit and sign, because no number format says both everywhere. */
type Shown = Localized | 'signedMoney';

/** What a number is shown by: a cell with a format, or a text of it. */
function shownBy(shown: Shown | undefined): Partial<GridColumn> {
  if (shown === undefined) return {};
  return shown === 'signedMoney' ? { type: 'text' } : { numberFormat: shown };
}

/** A number of a line as its cell has it, as an expression. */
function saidAs(shown: Shown | undefined, number: string, { language }: BoardScope): string {
  if (shown !== 'signedMoney') return number;
  return `IF(ISNUMBER(${number}),${signedMoneyFormula(number, language)},${UNKNOWN})`;
}

const named = (id: string) => (scope: BoardScope) =>
  `IF(ISNUMBER(${scope.name(id)}),${scope.name(id)},${UNKNOWN})`;

/** Working days from the end of the baseline in use to the end that the snapshot foresaw. */
function lastDaysLate(history: (id: string) => string, scope: BoardScope): string {
  const baseline = scope.column('progress', 'baselineFinish');
  const [planned, foreseen] = [greatestOf(baseline), history('forecastFinish')].map((day) =>
    sheetIndexFormula(scope, day),
  );
  return `IF(COUNT(${baseline})=0,${UNKNOWN},${foreseen}-${planned})`;
}

/** Figures of one type stand together: a grid's column has one number format. */
const figureGroups: readonly {
  readonly id: string;
  readonly type: ColumnType;
  /** The number format where it is not the type's own. */
  readonly shown?: Shown;
  readonly change: Shown;
  /** What a change is multiplied by: points are hundredths. */
  readonly times?: number;
  /** Decimals that the figures are shown with, and so what moved: it is worked out of what is shown. */
  readonly digits?: number;
  readonly lines: readonly FigureLine[];
}[] = [
  {
    id: 'figuresShare',
    type: 'percent',
    shown: localized('0.0%', '0.0%'),
    digits: 3,
    change: localized(
      '+0.0" 个百分点";-0.0" 个百分点";0" 个百分点"',
      '+0.0" points";-0.0" points";0" points"',
    ),
    times: 100,
    lines: [
      {
        label: reportFigureWords.plannedProgress,
        now: named('plannedProgress'),
        last: (history) => `${history('pv')}/${history('bac')}`,
      },
      {
        label: reportFigureWords.percentComplete,
        now: named('earnedProgress'),
        last: (history) => history('percentComplete'),
      },
    ],
  },
  {
    id: 'figuresDays',
    type: 'days',
    digits: 0,
    shown: localized('+0;-0;0', '+0;-0;0'),
    change: localized('+0;-0;0', '+0;-0;0'),
    lines: [{ label: reportFigureWords.daysLate, now: named('projectDaysLate'), last: lastDaysLate }],
  },
  {
    id: 'figuresDate',
    type: 'date',
    digits: 0,
    change: localized('+0"天";-0"天";0"天"', '+0" d";-0" d";0" d"'),
    lines: [
      {
        label: reportFigureWords.forecastFinish,
        now: (scope) => forecastFinishExpression(scope, UNKNOWN),
        last: (history) => history('forecastFinish'),
      },
    ],
  },
  {
    id: 'figuresIndex',
    type: 'ratio',
    digits: 2,
    change: localized('+0.00;-0.00;0.00', '+0.00;-0.00;0.00'),
    lines: (['spi', 'spiT', 'cpi'] as const).map((id) => ({
      label: reportFigureWords[id],
      now: named(id),
      last: (history: (column: string) => string) => history(id),
    })),
  },
  {
    id: 'figuresMoney',
    type: 'money',
    shown: moneyFormats.scaled,
    change: 'signedMoney',
    lines: [
      { label: reportFigureWords.ac, now: named('ac'), last: (history) => history('ac') },
      { label: reportFigureWords.eac, now: named('eac'), last: (history) => history('eac') },
    ],
  },
  {
    id: 'figuresSigned',
    type: 'money',
    shown: 'signedMoney',
    change: 'signedMoney',
    lines: [
      {
        label: reportFigureWords.vac,
        now: named('vac'),
        last: (history) => `${history('bac')}-${history('eac')}`,
      },
    ],
  },
];

/** What a figure moved by: the difference of what is shown, or to the whole unit where that has a unit of its own. */
function movedFormula(last: string, now: string, times = 1, digits?: number): string {
  if (digits === undefined) return `ROUND(${now}-${last},0)`;
  const moved = `ROUND(ROUND(${now},${digits})-ROUND(${last},${digits}),${digits})`;
  return times === 1 ? moved : `${moved}*${times}`;
}

/** A figure of the last snapshot; a dash where there is none, or where it did not know. */
function lastFormula(scope: BoardScope, { last }: FigureLine): string {
  const row = scope.at('period', 'lastRow', 0);
  const unknown: string[] = [];
  const history = (id: string) => {
    const cell = `INDEX(${scope.column('history', id)},${row})`;
    unknown.push(`NOT(ISNUMBER(${cell}))`);
    return cell;
  };
  const formula = last(history, scope);
  const known = `IF(OR(${unknown.join(',')}),${UNKNOWN},${formula})`;
  return `=IF(${row}="",${UNKNOWN},IFERROR(${known},${UNKNOWN}))`;
}

/** The numbers of a group, beside the page where the page shows them as texts. */
function numbers(id: string, row: number, lines: readonly FigureLine[]): BoardGrid {
  const number = (columnId: string, formula: GridColumn['formula']): GridColumn => ({
    ...{ id: columnId, label: localized(columnId, columnId), formula },
    ...{ type: 'number', wide: 1, look: 'helper' },
  });
  return {
    ...{ element: 'grid', id: `${id}Numbers`, row, column: helperColumn, rows: lines.length, header: false },
    columns: [
      number('last', (scope, line) => lastFormula(scope, lines[line])),
      number('now', (scope, line) => `=${lines[line].now(scope)}`),
    ],
  };
}

/** Each figure now and at the last snapshot, and how it moved. */
export function figures(stack: ReportStack): void {
  figureGroups.forEach(({ id, type, shown, change, times, digits, lines }, group) => {
    const right = { type, look: 'cell', align: 'Right' } as const;
    const isText = shown === 'signedMoney';
    // Texts say a number that stands beside the page; what moved is worked out of the numbers.
    const of = (scope: BoardScope, column: 'last' | 'now', row: number) =>
      isText ? scope.at(`${id}Numbers`, column, row) : scope.cell(column);
    if (isText) stack.elements.push(numbers(id, stack.row, lines));
    stack.grid({
      id,
      rows: lines.length,
      header: group === 0,
      columns: [
        {
          id: 'label',
          label: words.figure,
          type: 'text',
          wide: 9,
          fixed: (row) => lines[row].label,
        },
        {
          id: 'last',
          label: words.last,
          wide: 5,
          ...right,
          ...shownBy(shown),
          formula: (scope, row) =>
            isText ? `=${saidAs(shown, of(scope, 'last', row), scope)}` : lastFormula(scope, lines[row]),
        },
        {
          id: 'now',
          label: words.now,
          wide: 5,
          ...right,
          ...shownBy(shown),
          formula: (scope, row) =>
            isText ? `=${saidAs(shown, of(scope, 'now', row), scope)}` : `=${lines[row].now(scope)}`,
        },
        {
          id: 'change',
          label: words.change,
          wide: 5,
          ...right,
          ...shownBy(change),
          formula: (scope, row) => {
            const [last, now] = [of(scope, 'last', row), of(scope, 'now', row)];
            const moved = saidAs(change, movedFormula(last, now, times, digits), scope);
            return `=IF(AND(ISNUMBER(${last}),ISNUMBER(${now})),${moved},${UNKNOWN})`;
          },
        },
      ],
    });
  });
  stack.sentence('compared', (scope) => {
    const last = scope.at('period', 'last', 0);
    const compared = sayFormula(scope, words.comparedWith, { day: isoDateFormula(last) });
    return `=IF(${last}>0,${compared},${scope.text(words.noSnapshot)})`;
  });
}
