import { foreseenFinishFormula } from '../../computed/foreseenFinish';
import { largestOf } from '../../computed/passingErrors';
import { localized, type Localized } from '../../../words/language';
import { reportFigureWords, reportWords as words } from '../../../words/reportWords';
import { moneyFormats } from '../../../words/moneyUnits';
import type { BoardGrid, BoardScope, BoardSpec, GridColumn } from '../../board/boardSpec';
import { isoDateFormula } from '../../computed/isoDate';
import { forecastFinishExpression } from '../../dashboard/forecastFinish';
import { openRisksFormula } from '../../dashboard/openRisks';
import { overallReason, overallReasonFormula } from '../../dashboard/overallReason';
import type { ColumnType } from '../../spec';
import { listColumns } from './listColumns';
import { isOpenFormula } from './progressConditions';
import { helperColumn, reportColumns, ReportStack } from './reportStack';
import { reportHead } from './reportHead';
import { reportInputCell } from './reportInputCells';
import { sayFormula } from './sayFormula';
import {
  changePick,
  countOwned,
  decisionCounts,
  isLateFormula,
  latePick,
  milestonePick,
  nextPick,
  personPick,
  riskPick,
  workPick,
} from './weeklyPicks';

/** How many rows each list shows; the tables have the others. */
export const weeklyRows = {
  work: 7,
  next: 7,
  late: 5,
  milestones: 6,
  risks: 5,
  changes: 3,
  people: 10,
} as const;

/** Days late with their sign, in the middle of a narrow column. */
const lateness = { align: 'Center', numberFormat: localized('+0;-0;0', '+0;-0;0') } as const;

const cadence = (scope: BoardScope) => `IF(N(${scope.name('cadence')})>=1,INT(${scope.name('cadence')}),7)`;

/** The days that the report is about, and the row of the snapshot that it compares with. */
const period: BoardGrid = {
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

/** A figure: its name in the workbook, and its formula over the row of the last snapshot. */
interface FigureLine {
  readonly label: Localized;
  readonly now: (scope: BoardScope) => string;
  readonly last?: (history: (id: string) => string) => string;
}

const named = (id: string) => (scope: BoardScope) => scope.name(id);

/** When an unfinished task is foreseen to end; blank without a forecast. */
function foreseen(scope: BoardScope, row: string): string {
  const cell = `INDEX(${scope.column('progress', 'forecastFinish')},${row})`;
  return foreseenFinishFormula(cell, scope.name('statusDate'));
}

/** Figures of one type stand together: a grid's column has one number format. */
const figureGroups: readonly {
  readonly id: string;
  readonly type: ColumnType;
  /** The number format where it is not the type's own. */
  readonly shown?: Localized;
  readonly change: Localized;
  /** What a change is multiplied by: points are hundredths. */
  readonly times?: number;
  /** Decimals that a change keeps: what is less is dust of rounding. */
  readonly digits: number;
  readonly lines: readonly FigureLine[];
}[] = [
  {
    id: 'figuresShare',
    type: 'percent',
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
    change: moneyFormats.signed,
    lines: [
      { label: reportFigureWords.ac, now: named('ac'), last: (history) => history('ac') },
      { label: reportFigureWords.eac, now: named('eac'), last: (history) => history('eac') },
    ],
  },
  {
    id: 'figuresSigned',
    type: 'money',
    digits: 0,
    shown: moneyFormats.signed,
    change: moneyFormats.signed,
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

function figures(stack: ReportStack): void {
  figureGroups.forEach(({ id, type, shown, change, times, digits, lines }, group) => {
    const right = { type, look: 'cell', align: 'Right', ...(shown ? { numberFormat: shown } : {}) } as const;
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
          formula: (scope, row) => lastFormula(scope, lines[row]),
        },
        {
          id: 'now',
          label: words.now,
          wide: 5,
          ...right,
          formula: (scope, row) => `=${lines[row].now(scope)}`,
        },
        {
          id: 'change',
          label: words.change,
          wide: 5,
          ...right,
          numberFormat: change,
          formula: (scope) => {
            const [last, now] = [scope.cell('last'), scope.cell('now')];
            const moved = times === undefined ? `${now}-${last}` : `(${now}-${last})*${times}`;
            return `=IF(AND(ISNUMBER(${last}),ISNUMBER(${now})),ROUND(${moved},${digits}),"")`;
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

function work(stack: ReportStack): void {
  const { text, number, worked } = listColumns('work', 'progress');
  const within = (scope: BoardScope, cell: string) =>
    `IFERROR(AND(${cell}>=${scope.at('period', 'from', 0)},${cell}<=${scope.at('period', 'to', 0)}),FALSE)`;
  stack.list('work', workPick, weeklyRows.work, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('name', words.columnTask, 8),
    text('owner', words.columnOwner, 3),
    worked(
      'state',
      'text',
      words.columnState,
      2,
      (scope, row) => {
        const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
        const begun = `IF(${within(scope, cell('actualStart'))},${scope.text(words.begun)},${scope.text(words.continued)})`;
        return `IF(${within(scope, cell('actualFinish'))},${scope.text(words.columnFinished)},${begun})`;
      },
      { align: 'Center' },
    ),
    number('actualPercent', 'percent', words.columnDone, 2),
    worked(
      'finish',
      'date',
      words.columnFinish,
      3,
      (scope, row) => {
        const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
        return `IF(ISNUMBER(${cell('actualFinish')}),${cell('actualFinish')},${foreseen(scope, row)})`;
      },
      { align: 'Center' },
    ),
    number('daysLate', 'days', words.columnDays, 2, lateness),
    text('light', words.columnLight, 2, { list: 'light', align: 'Center' }),
  ]);
}

function next(stack: ReportStack): void {
  const { text, number, worked } = listColumns('next', 'progress');
  stack.list('next', nextPick, weeklyRows.next, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('name', words.columnTask, 10),
    text('owner', words.columnOwner, 4),
    number('forecastStart', 'date', words.columnStart, 4, { align: 'Center' }),
    worked('forecastFinish', 'date', words.columnFinish, 4, foreseen, { align: 'Center' }),
  ]);
}

function late(stack: ReportStack): void {
  const { text, number, worked } = listColumns('late', 'progress');
  stack.list(
    'late',
    latePick,
    weeklyRows.late,
    [
      text('code', words.columnCode, 2, { align: 'Center' }),
      text('name', words.columnTask, 4, { look: 'wrapped' }),
      text('owner', words.columnOwner, 3, { look: 'wrapped' }),
      number('daysLate', 'days', words.columnDays, 2, lateness),
      worked(
        'cause',
        'text',
        words.columnCause,
        6,
        (scope, row) => {
          const cell = (id: string) => `IFERROR(INDEX(${scope.column('progress', id)},${row})&"","")`;
          const [cause, why] = [cell('cause'), cell('explanation')];
          const colon = `IF(AND(${cause}<>"",${why}<>""),${scope.text(words.colon)},"")`;
          return `${cause}&${colon}&${why}`;
        },
        { look: 'wrapped' },
      ),
      text('nextStep', words.columnNextStep, 5, { look: 'wrapped' }),
      text('light', words.columnLight, 2, { list: 'light', align: 'Center' }),
    ],
    'taller',
  );
}

function milestones(stack: ReportStack): void {
  const { text, worked } = listColumns('milestones', 'tasks');
  const matched = (scope: BoardScope, row: string) =>
    `MATCH(INDEX(${scope.column('tasks', 'id')},${row}),${scope.column('progress', 'id')},0)`;
  const ofProgress = (scope: BoardScope, row: string, column: string) => {
    const cell = `INDEX(${scope.column('progress', column)},${matched(scope, row)})`;
    return `IFERROR(IF(${cell}="","",${cell}),"")`;
  };
  stack.list('milestones', milestonePick, weeklyRows.milestones, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('name', words.columnMilestone, 9),
    worked(
      'baselineFinish',
      'date',
      words.columnBaseline,
      4,
      (scope, row) => ofProgress(scope, row, 'baselineFinish'),
      { align: 'Center' },
    ),
    worked(
      'forecastFinish',
      'date',
      reportFigureWords.forecastFinish,
      4,
      (scope, row) => `IFERROR(${foreseen(scope, matched(scope, row))},"")`,
      { align: 'Center' },
    ),
    worked(
      'daysLate',
      'days',
      words.columnDays,
      3,
      (scope, row) => ofProgress(scope, row, 'daysLate'),
      lateness,
    ),
    worked('light', 'light', words.columnLight, 2, (scope, row) => ofProgress(scope, row, 'light'), {
      align: 'Center',
    }),
  ]);
}

function risks(stack: ReportStack): void {
  const { text } = listColumns('risks', 'risks');
  stack.sentence(
    'riskSum',
    (scope) => {
      const [filled, status] = [scope.column('risks', 'description'), scope.column('risks', 'status')];
      const having = (id: string) => `COUNTIFS(${filled},"?*",${status},${scope.word('riskStatus', id)})`;
      return `=${sayFormula(scope, words.riskSum, {
        open: openRisksFormula(scope, filled, '"?*"'),
        high: openRisksFormula(scope, scope.column('risks', 'level'), scope.word('riskLevel', 'high')),
        triggered: having('triggered'),
        occurred: having('occurred'),
      })}`;
    },
    'cell',
  );
  stack.list(
    'risks',
    riskPick,
    weeklyRows.risks,
    [
      text('description', words.columnRisk, 8, { look: 'wrapped' }),
      text('level', words.columnLevel, 2, { list: 'riskLevel', align: 'Center' }),
      text('status', words.columnState, 3, { list: 'riskStatus', align: 'Center' }),
      text('owner', words.columnOwner, 3, { look: 'wrapped' }),
      text('measures', words.columnMeasures, 8, { look: 'wrapped' }),
    ],
    'tall',
  );
}

function changes(stack: ReportStack): void {
  const { text, number } = listColumns('changes', 'changes');
  stack.list('changes', changePick, weeklyRows.changes, [
    number('id', 'integer', words.columnId, 2, { align: 'Center' }),
    text('reason', words.columnReason, 10),
    number('daysEffect', 'days', words.columnDaysEffect, 4, lateness),
    number('budgetEffect', 'money', words.columnBudgetEffect, 4),
    text('decision', words.columnDecision, 4, { align: 'Center' }),
  ]);
}

const decisionLabels = [
  words.decisionChanges,
  words.decisionRisks,
  words.decisionUnauthorised,
  words.decisionLate,
] as const;

/** What waits for a decision, by kind; the tables name each. */
function decisions(stack: ReportStack): void {
  stack.grid({
    id: 'decisions',
    rows: decisionLabels.length,
    header: false,
    columns: [
      { id: 'kind', label: words.decisions, type: 'text', wide: 20, fixed: (row) => decisionLabels[row] },
      {
        id: 'count',
        label: words.columnTasks,
        type: 'integer',
        wide: 4,
        look: 'cell',
        align: 'Right',
        formula: (scope, row) => `=${decisionCounts[row](scope)}`,
      },
    ],
  });
}

function people(stack: ReportStack): void {
  const { text, worked } = listColumns('people', 'people');
  const count = (id: string, label: Localized, condition: (scope: BoardScope) => string) =>
    worked(id, 'integer', label, 4, (scope, row) =>
      countOwned(scope, `INDEX(${scope.column('people', 'name')},${row})`, condition(scope)),
    );
  stack.list('people', personPick, weeklyRows.people, [
    text('name', words.columnName, 6),
    text('department', words.columnDepartment, 6),
    count('open', words.columnOpen, isOpenFormula),
    count('late', words.columnLate, isLateFormula),
    count('next', words.columnNext, (scope) => nextPick.condition(scope)),
  ]);
  stack.sentence('notReported', (scope) => {
    const n = `COUNTIFS(${scope.column('progress', 'stale')},${scope.word('stale', 'stale')})`;
    const some = sayFormula(scope, words.notReportedCount, { n });
    return `=IF(${n}=0,${scope.text(words.allReported)},${some})`;
  });
}

function weeklyStack(): ReportStack {
  const stack = new ReportStack();
  reportHead(stack, words.weekly);
  stack.text(30, 'reason', { formula: overallReasonFormula, compute: overallReason });
  stack.sentence('days', (scope) => {
    const day = (id: string) => isoDateFormula(scope.at('period', id, 0));
    const now = sayFormula(scope, words.period, { from: day('from'), to: day('to') });
    const then = sayFormula(scope, words.nextPeriod, {
      from: isoDateFormula(`(${scope.at('period', 'to', 0)}+1)`),
      to: day('nextTo'),
    });
    return `=IF(${scope.at('period', 'to', 0)}>0,${now}&" · "&${then},${scope.text(words.noStatusDate)})`;
  });
  stack.heading(words.figures);
  figures(stack);
  stack.heading(words.work);
  work(stack);
  stack.heading(words.next);
  next(stack);
  stack.heading(words.lateTasks);
  late(stack);
  stack.heading(words.milestonesAhead);
  milestones(stack);
  stack.heading(words.risks);
  risks(stack);
  stack.heading(words.changesWaiting);
  changes(stack);
  stack.heading(words.decisions);
  decisions(stack);
  stack.heading(words.people);
  people(stack);
  stack.heading(words.remarks);
  stack.input(reportInputCell('weeklyRemarks', words.remarks, words.remarksPrompt), words.remarksPrompt, 6);
  return stack;
}

const stack = weeklyStack();

/** The weekly report as a sheet: figures and lists as live formulas, remarks to be typed. */
export const weeklyBoard: BoardSpec = {
  sheet: 'weeklyReport',
  columns: reportColumns,
  columnCharacters: 3.7,
  rowPoints: stack.rowPoints,
  orientation: 'portrait',
  onDemand: true,
  elements: [...stack.elements, period],
};
