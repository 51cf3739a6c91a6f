import { localized, type Localized } from '../../../../words/language';
import { moneyFormats } from '../../../../words/moneyUnits';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardGrid, BoardScope, GridColumn } from '../../../board/boardSpec';
import { isoDateFormula } from '../../../computed/isoDate';
import { forecastFinishExpression } from '../../../dashboard/forecastFinish';
import type { ColumnType } from '../../../spec';
import { signedMoneyFormula } from '../../../shownMoney';
import { helperColumn, type ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';

/** A figure: its name in the workbook, and its formula over the row of the last snapshot. */
interface FigureLine {
  readonly label: Localized;
  readonly now: (scope: BoardScope) => string;
  readonly last?: (history: (id: string) => string) => string;
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
  return `IF(ISNUMBER(${number}),${signedMoneyFormula(number, language)},"")`;
}

const named = (id: string) => (scope: BoardScope) => scope.name(id);

/** Figures of one type stand together: a grid's column has one number format. */
const figureGroups: readonly {
  readonly id: string;
  readonly type: ColumnType;
  /** The number format where it is not the type's own. */
  readonly shown?: Shown;
  readonly change: Shown;
  /** What a change is multiplied by: points are hundredths. */
  readonly times?: number;
  /** Decimals that a change keeps: what is less is dust of rounding. */
  readonly digits: number;
  readonly lines: readonly FigureLine[];
}[] = [
  {
    id: 'figuresShare',
    type: 'percent',
    shown: localized('0.0%', '0.0%'),
    digits: 2,
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
    lines: [{ label: reportFigureWords.daysLate, now: named('projectDaysLate') }],
  },
  {
    id: 'figuresDate',
    type: 'date',
    digits: 0,
    change: localized('+0"天";-0"天";0"天"', '+0" d";-0" d";0" d"'),
    lines: [
      {
        label: reportFigureWords.forecastFinish,
        now: (scope) => forecastFinishExpression(scope, '""'),
        last: (history) => history('forecastFinish'),
      },
    ],
  },
  {
    id: 'figuresIndex',
    type: 'ratio',
    digits: 4,
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
    digits: 0,
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
    digits: 0,
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

/** A figure of the last snapshot; blank where there is none, or where it did not know. */
function lastFormula(scope: BoardScope, { last }: FigureLine): string {
  if (last === undefined) return '=""';
  const row = scope.at('period', 'lastRow', 0);
  const unknown: string[] = [];
  const history = (id: string) => {
    const cell = `INDEX(${scope.column('history', id)},${row})`;
    unknown.push(`NOT(ISNUMBER(${cell}))`);
    return cell;
  };
  const formula = last(history);
  return `=IF(${row}="","",IFERROR(IF(OR(${unknown.join(',')}),"",${formula}),""))`;
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
            const moved = times === undefined ? `${now}-${last}` : `(${now}-${last})*${times}`;
            const rounded = saidAs(change, `ROUND(${moved},${digits})`, scope);
            return `=IF(AND(ISNUMBER(${last}),ISNUMBER(${now})),${rounded},"")`;
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
