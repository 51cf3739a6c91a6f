import { countRows, greatestOf, holds, leastOf } from '../../computed/passingErrors';
import { localized, type Localized } from '../../../words/language';
import { reportFigureWords, reportWords as words } from '../../../words/reportWords';
import { moneyFormats } from '../../../words/moneyUnits';
import type { BoardScope, BoardSpec, GridColumn } from '../../board/boardSpec';
import { forecastFinishExpression } from '../../dashboard/forecastFinish';
import { overallReason, overallReasonFormula } from '../../dashboard/overallReason';
import type { ColumnType } from '../../spec';
import type { ReportInputId } from '../reportInputs';
import { listColumns } from './listColumns';
import { pairRow, type LabelledValue } from './pairRows';
import { finishedRowsFormula } from '../../computed/finished';
import { reportHead } from './reportHead';
import { reportInputCell } from './reportInputCells';
import { reportColumns, ReportStack } from './reportStack';
import { sayFormula } from './sayFormula';
import {
  approvedPick,
  countLeaves,
  deliverablePick,
  occurredPick,
  ownDelayPick,
  phasePick,
} from './summaryPicks';
import { countOwned, isLateFormula, personPick } from './weeklyPicks';

/** How many rows each list shows; the tables have the others. */
export const summaryRows = {
  goals: 3,
  phases: 8,
  approved: 3,
  deliverables: 10,
  causes: 8,
  ownDelays: 6,
  occurred: 2,
  people: 10,
} as const;

/** Lines of the frames that people type into. */
const LINES = 5;

const signedDays = { align: 'Center', numberFormat: localized('+0;-0;0', '+0;-0;0') } as const;

function named(id: string, label: Localized, type: ColumnType, numberFormat?: Localized): LabelledValue {
  const formula = (scope: BoardScope) => (type === 'text' ? `${scope.name(id)}&""` : scope.name(id));
  const shown = (scope: BoardScope) =>
    type === 'text' ? formula(scope) : `IF(ISNUMBER(${formula(scope)}),${formula(scope)},"")`;
  return { id, label, type, formula: shown, ...(numberFormat ? { numberFormat } : {}) };
}

function money(id: string, label: Localized): LabelledValue {
  return named(id, label, 'money', moneyFormats.scaled);
}

/** The least or the greatest of a column of the progress table; blank where it holds nothing. */
function extreme(
  id: string,
  label: Localized,
  find: (...cells: readonly string[]) => string,
  ...columns: readonly string[]
): LabelledValue {
  return {
    id,
    label,
    type: 'date',
    formula: (scope) => {
      const cells = columns.map((column) => scope.column('progress', column));
      return `IF(COUNT(${cells.join()})=0,"",${find(...cells)})`;
    },
  };
}

function input(stack: ReportStack, id: ReportInputId, label: Localized, prompt: Localized): void {
  stack.input(reportInputCell(id, label, prompt), prompt, LINES);
}

/** What the project form says at length. */
function paragraph(stack: ReportStack, id: string, title: Localized): void {
  stack.subheading(title);
  stack.text(34, 'paragraph', {
    formula: ({ name }) => `=${name(id)}&""`,
    compute: ({ name }) => String(name(id)),
  });
}

function basics(stack: ReportStack): void {
  pairRow(stack, named('projectName', words.projectName, 'text'), named('projectCode', words.code, 'text'));
  pairRow(
    stack,
    named('strategicArea', words.strategicArea, 'text'),
    named('sponsor', words.sponsor, 'text'),
  );
  pairRow(stack, named('manager', words.manager, 'text'), money('budgetTotal', words.budget));
  pairRow(
    stack,
    extreme('baselineStart', words.baselineStart, leastOf, 'baselineStart'),
    extreme('baselineFinish', words.baselineFinish, greatestOf, 'baselineFinish'),
  );
  pairRow(stack, extreme('actualStart', words.actualStart, leastOf, 'actualStart'), {
    id: 'forecastFinish',
    label: words.columnCurrent,
    type: 'date',
    formula: (scope) => forecastFinishExpression(scope, '""'),
  });
  pairRow(stack, named('projectDaysLate', words.finishDeviation, 'days', localized('+0;-0;0', '+0;-0;0')), {
    id: 'tasksDone',
    label: words.tasksDone,
    type: 'text',
    formula: (scope) =>
      sayFormula(scope, words.countOf, {
        n: countRows(`ISNUMBER(${scope.column('progress', 'id')})*${finishedRowsFormula(scope)}`),
        of: `COUNT(${scope.column('progress', 'id')})`,
      }),
  });
  paragraph(stack, 'background', words.background);
  paragraph(stack, 'scope', words.scope);
}

function goals(stack: ReportStack): void {
  const column = (id: string, label: Localized, wide: number, type: ColumnType, more = {}): GridColumn => ({
    id,
    label,
    type,
    wide,
    look: type === 'text' ? 'wrapped' : 'listed',
    ...more,
    formula: (scope, row) => {
      const cells = scope.column('goals', id);
      const cell = `INDEX(${cells},${row + 1})`;
      const shown = type === 'text' ? `IFERROR(${cell}&"","")` : `IFERROR(IF(${cell}="","",${cell}),"")`;
      return `=IF(ROWS(${cells})<${row + 1},"",${shown})`;
    },
  });
  stack.grid(
    {
      id: 'goals',
      rows: summaryRows.goals,
      header: true,
      columns: [
        column('goal', words.columnGoal, 9, 'text'),
        column('measure', words.columnMeasure, 5, 'text'),
        column('target', words.columnTarget, 4, 'text'),
        column('due', words.columnDue, 3, 'date', { align: 'Center' }),
        column('status', words.columnState, 3, 'text', { list: 'goalStatus', align: 'Center' }),
      ],
    },
    'tall',
  );
  stack.sentence('goalSum', (scope) => {
    const status = scope.column('goals', 'status');
    const count = (id: string) => `COUNTIF(${status},${scope.word('goalStatus', id)})`;
    return `=${sayFormula(scope, words.goalSum, {
      all: countRows(`${scope.column('goals', 'goal')}<>""`),
      reached: count('reached'),
      missed: count('missed'),
    })}`;
  });
}

function process(stack: ReportStack): void {
  stack.subheading(words.phases);
  const phase = listColumns('phases', 'tasks');
  stack.list('phases', phasePick, summaryRows.phases, [
    phase.text('code', words.columnCode, 2, { align: 'Center' }),
    phase.text('name', words.columnPhase, 7),
    phase.number('start', 'date', words.columnStart, 3, { align: 'Center' }),
    phase.number('finish', 'date', words.columnFinish, 3, { align: 'Center' }),
    phase.number('percentComplete', 'percent', words.columnDone, 3),
    phase.number('budget', 'money', words.columnBudget, 3),
    phase.number('actualCost', 'money', words.columnSpent, 3),
  ]);
  stack.subheading(words.approvedChanges);
  stack.sentence(
    'baselineSum',
    (scope) => {
      const versions = scope.column('baselines', 'version');
      const sum = sayFormula(scope, words.baselineSum, {
        n: `MAX(${versions})+1`,
        version: `MAX(${versions})`,
      });
      return `=IF(COUNT(${versions})=0,${scope.text(words.noBaseline)},${sum})`;
    },
    'listed',
  );
  const change = listColumns('approved', 'changes');
  stack.list('approved', approvedPick, summaryRows.approved, [
    change.number('id', 'integer', words.columnId, 2, { align: 'Center' }),
    change.text('reason', words.columnReason, 11),
    change.number('daysEffect', 'days', words.columnDaysEffect, 4, signedDays),
    change.number('budgetEffect', 'money', words.columnBudgetEffect, 4),
    change.number('version', 'integer', words.columnVersion, 3),
  ]);
  input(stack, 'summaryMeasures', words.process, words.measuresPrompt);
}

function results(stack: ReportStack): void {
  paragraph(stack, 'outcomes', words.outcomes);
  stack.subheading(words.deliverables);
  stack.sentence(
    'deliverableSum',
    (scope) => {
      const has = `(${scope.column('tasks', 'deliverable')}<>"")`;
      return `=${sayFormula(scope, words.deliverableSum, {
        all: countLeaves(scope, has),
        delivered: countLeaves(scope, `${has}*(${scope.column('tasks', 'percentComplete')}>=1)`),
        criterion: countLeaves(scope, `${has}*(${scope.column('tasks', 'criterion')}<>"")`),
      })}`;
    },
    'listed',
  );
  const { text, number } = listColumns('deliverables', 'tasks');
  stack.list('deliverables', deliverablePick, summaryRows.deliverables, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('deliverable', words.columnDeliverable, 12),
    text('owner', words.columnOwner, 5),
    number('percentComplete', 'percent', words.columnDone, 5),
  ]);
  stack.subheading(words.money);
  pairRow(stack, money('bac', words.bac), money('ac', reportFigureWords.ac));
  pairRow(stack, money('ev', words.ev), named('cv', words.columnCost, 'money', moneyFormats.signed));
  pairRow(
    stack,
    money('eac', reportFigureWords.eac),
    named('vac', reportFigureWords.vac, 'money', moneyFormats.signed),
  );
  pairRow(stack, named('spi', reportFigureWords.spi, 'ratio'), named('cpi', reportFigureWords.cpi, 'ratio'));
  input(stack, 'summaryValue', words.results, words.valuePrompt);
}

function highlights(stack: ReportStack): void {
  stack.sentence(
    'milestoneSum',
    (scope) => {
      const isMilestone = `(${scope.column('tasks', 'type')}=${scope.word('taskType', 'milestone')})`;
      return `=${sayFormula(scope, words.milestonesReached, {
        all: countRows(isMilestone),
        reached: countRows(`${isMilestone}*(${scope.column('tasks', 'percentComplete')}>=1)`),
      })}`;
    },
    'listed',
  );
  input(stack, 'summaryHighlights', words.highlights, words.highlightsPrompt);
}

/** Deviations by the causes of the list, users' own among them; the last line counts delays without one. */
function causes(stack: ReportStack): void {
  const last = summaryRows.causes - 1;
  const own = (scope: BoardScope) => scope.column('progress', 'ownDelay');
  const given = (scope: BoardScope) => scope.column('progress', 'cause');
  const missing = (scope: BoardScope) => `(1-${holds(`${given(scope)}<>""`)})*(${own(scope)}>0)`;
  const counted = (
    id: string,
    label: Localized,
    ofCause: (scope: BoardScope, cause: string) => string,
    ofNone: (scope: BoardScope) => string,
  ): GridColumn => ({
    id,
    label,
    type: 'integer',
    wide: 7,
    look: 'listed',
    formula: (scope, row) => {
      const cause = scope.cell('cause');
      return row === last ? `=${ofNone(scope)}` : `=IF(${cause}="","",${ofCause(scope, cause)})`;
    },
  });
  stack.grid({
    id: 'causes',
    rows: summaryRows.causes,
    header: true,
    columns: [
      {
        id: 'cause',
        label: words.columnCause,
        type: 'text',
        wide: 10,
        look: 'listed',
        formula: (scope, row) => {
          if (row === last) return `=${scope.text(words.causeMissing)}`;
          const cells = scope.column('lists', 'cause');
          return `=IF(ROWS(${cells})<${row + 1},"",INDEX(${cells},${row + 1})&"")`;
        },
      },
      counted(
        'tasks',
        words.columnTasks,
        (scope, cause) => `COUNTIF(${given(scope)},${cause})`,
        (scope) => countRows(missing(scope)),
      ),
      counted(
        'days',
        words.columnDelay,
        (scope, cause) => `SUMIFS(${own(scope)},${given(scope)},${cause},${own(scope)},">0")`,
        (scope) => `SUMPRODUCT(${missing(scope)}*${own(scope)})`,
      ),
    ],
  });
}

function problems(stack: ReportStack): void {
  stack.subheading(words.causes);
  causes(stack);
  stack.subheading(words.lateAll);
  const late = listColumns('ownDelays', 'progress');
  stack.list(
    'ownDelays',
    ownDelayPick,
    summaryRows.ownDelays,
    [
      late.text('code', words.columnCode, 2, { align: 'Center' }),
      late.text('name', words.columnTask, 5, { look: 'wrapped' }),
      late.text('owner', words.columnOwner, 3, { look: 'wrapped' }),
      late.number('ownDelay', 'days', words.columnOwnDelay, 2, signedDays),
      late.text('cause', words.columnCause, 3, { look: 'wrapped' }),
      late.text('explanation', words.columnExplanation, 9, { look: 'wrapped' }),
    ],
    'tall',
  );
  stack.subheading(words.occurredRisks);
  stack.sentence(
    'riskTotals',
    (scope) => {
      const status = (id: string) =>
        `COUNTIF(${scope.column('risks', 'status')},${scope.word('riskStatus', id)})`;
      return `=${sayFormula(scope, words.riskTotals, {
        all: countRows(`${scope.column('risks', 'description')}<>""`),
        occurred: status('occurred'),
        closed: status('closed'),
      })}`;
    },
    'listed',
  );
  const risk = listColumns('occurred', 'risks');
  stack.list(
    'occurred',
    occurredPick,
    summaryRows.occurred,
    [
      risk.text('description', words.columnRisk, 9, { look: 'wrapped' }),
      risk.number('daysImpact', 'days', words.columnDaysEffect, 3, { align: 'Center' }),
      risk.number('costImpact', 'money', words.columnImpact, 3, { align: 'Center' }),
      risk.text('measures', words.columnMeasures, 9, { look: 'wrapped' }),
    ],
    'tall',
  );
  input(stack, 'summaryProblems', words.problems, words.problemsPrompt);
}

function team(stack: ReportStack): void {
  const { text, worked } = listColumns('people', 'people');
  const count = (id: string, label: Localized, condition: (scope: BoardScope) => string) =>
    worked(id, 'integer', label, 4, (scope, row) =>
      countOwned(scope, `INDEX(${scope.column('people', 'name')},${row})`, condition(scope)),
    );
  stack.list('people', personPick, summaryRows.people, [
    text('name', words.columnName, 6),
    text('department', words.columnDepartment, 6),
    count('tasks', words.columnTasks, () => '1'),
    count('finished', words.columnFinished, finishedRowsFormula),
    count('late', words.columnLate, isLateFormula),
  ]);
  input(stack, 'summaryGrowth', words.growth, words.growthPrompt);
}

function summaryStack(): ReportStack {
  const stack = new ReportStack();
  reportHead(stack, words.summary);
  stack.text(30, 'reason', { formula: overallReasonFormula, compute: overallReason });
  const parts: readonly (readonly [Localized, (stack: ReportStack) => void])[] = [
    [words.basics, basics],
    [words.goals, goals],
    [words.process, process],
    [words.results, results],
    [words.highlights, highlights],
    [words.problems, problems],
    [words.advice, (one) => input(one, 'summaryAdvice', words.advice, words.advicePrompt)],
    [words.growth, team],
    [words.verdict, (one) => input(one, 'summaryVerdict', words.verdict, words.verdictPrompt)],
  ];
  for (const [title, write] of parts) {
    stack.heading(title);
    write(stack);
  }
  return stack;
}

const stack = summaryStack();

/** The project summary as a sheet: its nine parts, figures and lists as live formulas, the rest to be typed. */
export const summaryBoard: BoardSpec = {
  sheet: 'projectSummary',
  columns: reportColumns,
  columnCharacters: 3.7,
  rowPoints: stack.rowPoints,
  orientation: 'portrait',
  onDemand: true,
  elements: stack.elements,
};
