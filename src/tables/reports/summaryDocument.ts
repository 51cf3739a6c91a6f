import type { DeviationCause } from '../../project/reports/deviationCauses';
import type { PersonLoad } from '../../project/reports/personLoads';
import type { ProjectSummary, ReportedPhase } from '../../project/reports/projectSummary';
import type { ReportedGoal, ReportedRisk, ReportPlan } from '../../project/reports/reportPlan';
import type { ReportedTask } from '../../project/reports/reportedTask';
import { issueText } from '../issueText';
import type { Language, Localized } from '../../words/language';
import { reportFigureWords, reportWords as words } from '../../words/reportWords';
import { changeTable, lateTable, milestoneTable, wordOf } from './commonTables';
import { projectFacts } from './projectFacts';
import { reasonText } from './reasonText';
import type { ReportBlock, ReportDocument, ReportSection } from './reportDocument';
import type { ReportInputId, TypedTexts } from './reportInputs';
import { lightCell, tableBlocks } from './reportTable';
import { BLANK, ReportText } from './reportText';

/** So many names are written out in a sentence. */
const NAMED = 8;

/** Everything that the sections are written from. */
interface Writing {
  readonly summary: ProjectSummary;
  readonly plan: ReportPlan;
  readonly text: ReportText;
  readonly typed: TypedTexts;
}

type Pair = readonly [id: string, label: Localized, value: string];

function pairs(text: ReportText, id: string, rows: readonly Pair[]): ReportBlock {
  return {
    kind: 'pairs',
    id,
    pairs: rows.map(([pairId, label, value]) => ({
      id: pairId,
      label: text.say(label),
      value: value || BLANK,
    })),
  };
}

function input({ text, typed }: Writing, id: ReportInputId, prompt: Localized): ReportBlock {
  return { kind: 'input', id, prompt: text.say(prompt), text: typed.get(id) ?? '' };
}

function line(text: ReportText, id: string, sentence: Localized, params = {}): ReportBlock {
  return { kind: 'text', id, text: text.say(sentence, params) };
}

function heading(text: ReportText, id: string, title: Localized): ReportBlock {
  return { kind: 'heading', id, text: text.say(title) };
}

function basics({ summary, plan: { project }, text }: Writing): ReportBlock[] {
  const { light, baseline, current, finished, daysLate, taskCounts } = summary;
  return [
    { kind: 'light', id: 'light', light, word: text.light(light), text: reasonText(summary, text) },
    pairs(text, 'facts', [
      ['projectName', words.projectName, project.name],
      ['code', words.code, project.code],
      ['strategicArea', words.strategicArea, project.strategicArea],
      ['sponsor', words.sponsor, project.sponsor],
      ['manager', words.manager, project.manager],
      ['budget', words.budget, text.money(project.budget)],
      ['baseline', words.plannedDates, text.span(baseline)],
      ['current', finished ? words.actualDates : words.forecastDates, text.span(current)],
      [
        'daysLate',
        words.finishDeviation,
        daysLate === null ? BLANK : text.say(words.days, { n: text.days(daysLate) }),
      ],
      ['tasks', words.tasksDone, text.say(words.countOf, { n: taskCounts.finished, of: taskCounts.all })],
    ]),
    ...(project.background === ''
      ? []
      : [heading(text, 'backgroundTitle', words.background), typedText('background', project.background)]),
    ...(project.scope === ''
      ? []
      : [heading(text, 'scopeTitle', words.scope), typedText('scope', project.scope)]),
  ];
}

function typedText(id: string, said: string): ReportBlock {
  return { kind: 'text', id, text: said };
}

function goals({ summary, plan, text }: Writing): ReportBlock[] {
  return [
    ...tableBlocks<ReportedGoal>(
      text,
      'goals',
      [
        { id: 'goal', label: words.columnGoal, weight: 34, cell: ({ goal }) => goal },
        { id: 'measure', label: words.columnMeasure, weight: 20, cell: ({ measure }) => measure || BLANK },
        { id: 'target', label: words.columnTarget, weight: 16, cell: ({ target }) => target || BLANK },
        { id: 'due', label: words.columnDue, weight: 15, align: 'center', cell: ({ due }) => text.day(due) },
        {
          id: 'status',
          label: words.columnState,
          weight: 12,
          align: 'center',
          cell: ({ status }) => (status === '' ? BLANK : wordOf('goalStatus', status, text.language)),
        },
      ],
      plan.goals,
      words.noGoals,
    ),
    ...(plan.goals.length > 0 ? [line(text, 'goalSum', words.goalSum, summary.goalCounts)] : []),
  ];
}

function phases({ summary, text }: Writing): ReportBlock[] {
  return tableBlocks<ReportedPhase>(
    text,
    'phases',
    [
      { id: 'code', label: words.columnCode, weight: 7, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnPhase, weight: 24, cell: ({ name }) => name },
      {
        id: 'baseline',
        label: words.plannedDates,
        weight: 18,
        align: 'center',
        cell: ({ baseline }) => text.span(baseline),
      },
      {
        id: 'current',
        label: words.columnCurrent,
        weight: 18,
        align: 'center',
        cell: ({ current }) => text.span(current),
      },
      {
        id: 'daysLate',
        label: words.columnDays,
        weight: 9,
        align: 'right',
        cell: ({ daysLate }) => text.days(daysLate),
      },
      {
        id: 'cost',
        label: words.columnCost,
        weight: 13,
        align: 'right',
        cell: ({ costVariance }) => text.signedMoney(costVariance),
      },
      {
        id: 'tasks',
        label: words.tasksDone,
        weight: 10,
        align: 'center',
        cell: ({ finished, tasks }) => text.say(words.countOf, { n: finished, of: tasks }),
      },
      {
        id: 'light',
        label: words.columnLight,
        weight: 10,
        align: 'center',
        cell: ({ light }) => lightCell(light, text),
      },
    ],
    summary.phases,
    words.noTasks,
  );
}

function process(writing: Writing): ReportBlock[] {
  const { summary, plan, text } = writing;
  const inUse = plan.baselines.at(-1);
  return [
    heading(text, 'phasesTitle', words.phases),
    ...phases(writing),
    heading(text, 'changesTitle', words.approvedChanges),
    inUse === undefined
      ? line(text, 'baselines', words.noBaseline)
      : line(text, 'baselines', words.baselineSum, { n: plan.baselines.length, version: inUse.version }),
    ...changeTable(text, 'approved', summary.approvedChanges, words.noApproved),
    input(writing, 'summaryMeasures', words.measuresPrompt),
  ];
}

function results(writing: Writing): ReportBlock[] {
  const { summary, plan, text } = writing;
  const { cost } = plan.measures;
  const { all, delivered, withCriterion, list } = summary.deliverables;
  return [
    ...(plan.project.outcomes === ''
      ? []
      : [heading(text, 'outcomesTitle', words.outcomes), typedText('outcomes', plan.project.outcomes)]),
    heading(text, 'deliverablesTitle', words.deliverables),
    ...(all === 0
      ? []
      : [line(text, 'deliverableSum', words.deliverableSum, { all, delivered, criterion: withCriterion })]),
    ...tableBlocks<ReportedTask>(
      text,
      'deliverables',
      [
        { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
        {
          id: 'deliverable',
          label: words.columnDeliverable,
          weight: 40,
          cell: ({ deliverable }) => deliverable,
        },
        { id: 'owner', label: words.columnOwner, weight: 18, cell: ({ owner }) => owner || BLANK },
        {
          id: 'finish',
          label: words.columnCurrent,
          weight: 18,
          align: 'center',
          cell: ({ finish }) => text.day(finish),
        },
        {
          id: 'state',
          label: words.columnState,
          weight: 13,
          align: 'center',
          cell: ({ finished, doneShare }) =>
            finished ? text.say(words.columnFinished) : text.percent(doneShare ?? 0),
        },
      ],
      list,
      words.noDeliverables,
    ),
    heading(text, 'moneyTitle', words.money),
    pairs(text, 'money', [
      ['budget', words.budget, text.money(plan.project.budget)],
      ['bac', words.bac, text.money(cost.bac)],
      ['ev', words.ev, text.money(cost.ev)],
      ['ac', reportFigureWords.ac, text.money(cost.ac)],
      ['cv', words.columnCost, text.signedMoney(cost.cv)],
      ['cpi', reportFigureWords.cpi, text.index(cost.cpi)],
      ['eac', reportFigureWords.eac, text.money(plan.eac)],
      ['vac', reportFigureWords.vac, text.signedMoney(cost.vac)],
    ]),
    input(writing, 'summaryValue', words.valuePrompt),
  ];
}

function highlights(writing: Writing): ReportBlock[] {
  const { summary, text } = writing;
  const { early, milestoneCounts } = summary;
  const tasks = early
    .slice(0, NAMED)
    .map(({ code, name, daysLate }) => `${code} ${name} ${text.days(daysLate)}`);
  return [
    ...(milestoneCounts.all === 0 ? [] : [line(text, 'milestoneSum', words.milestoneSum, milestoneCounts)]),
    ...(early.length === 0
      ? []
      : [
          line(text, 'early', words.earlySum, {
            n: early.length,
            tasks: tasks.join(text.say(words.reasonJoin)),
          }),
        ]),
    input(writing, 'summaryHighlights', words.highlightsPrompt),
  ];
}

function occurred({ summary, text }: Writing): ReportBlock[] {
  const impactOf = ({ daysImpact, costImpact }: ReportedRisk) =>
    [
      ...(daysImpact === null ? [] : [text.say(words.effectDays, { days: text.days(daysImpact) })]),
      ...(costImpact === null ? [] : [text.money(costImpact)]),
    ].join(text.say(words.reasonJoin)) || BLANK;
  return [
    line(text, 'riskTotals', words.riskTotals, summary.riskCounts),
    ...(summary.occurredRisks.length === 0
      ? []
      : tableBlocks<ReportedRisk>(
          text,
          'occurred',
          [
            { id: 'id', label: words.columnId, weight: 7, align: 'center', cell: ({ id }) => String(id) },
            { id: 'risk', label: words.columnRisk, weight: 38, cell: ({ description }) => description },
            { id: 'impact', label: words.columnImpact, weight: 22, cell: impactOf },
            {
              id: 'measures',
              label: words.columnMeasures,
              weight: 33,
              cell: ({ measures }) => measures || BLANK,
            },
          ],
          summary.occurredRisks,
          words.none,
        )),
  ];
}

function problems(writing: Writing): ReportBlock[] {
  const { summary, text } = writing;
  const { unauthorised } = summary;
  return [
    heading(text, 'causesTitle', words.causes),
    ...tableBlocks<DeviationCause>(
      text,
      'causes',
      [
        {
          id: 'cause',
          label: words.columnCause,
          weight: 40,
          cell: ({ cause }) =>
            cause === '' ? text.say(words.causeMissing) : wordOf('cause', cause, text.language),
        },
        {
          id: 'tasks',
          label: words.columnTasks,
          weight: 20,
          align: 'right',
          cell: ({ tasks }) => String(tasks),
        },
        {
          id: 'days',
          label: words.columnDelay,
          weight: 30,
          align: 'right',
          cell: ({ days }) => text.days(days),
        },
      ],
      summary.causes,
      words.noCauses,
    ),
    heading(text, 'lateTitle', words.lateAll),
    ...lateTable(text, 'late', summary.late, 'ownDelay', words.noOwnDelay),
    heading(text, 'milestonesTitle', words.milestones),
    ...milestoneTable(text, 'milestones', summary.milestones, words.noMilestones),
    heading(text, 'occurredTitle', words.occurredRisks),
    ...occurred(writing),
    unauthorised.length === 0
      ? line(text, 'unauthorisedSum', words.noUnauthorised)
      : line(text, 'unauthorisedSum', words.unauthorisedSum, { n: unauthorised.length }),
    ...(unauthorised.length === 0
      ? []
      : [
          {
            kind: 'points',
            id: 'unauthorised',
            points: unauthorised.slice(0, NAMED).map((found) => issueText(found, text.language)),
          } as const,
        ]),
    input(writing, 'summaryProblems', words.problemsPrompt),
  ];
}

function growth(writing: Writing): ReportBlock[] {
  const { summary, text } = writing;
  const { people, departments } = summary;
  return [
    ...(people.length === 0
      ? []
      : [line(text, 'teamSum', words.teamSum, { people: people.length, departments })]),
    ...tableBlocks<PersonLoad>(
      text,
      'people',
      [
        { id: 'name', label: words.columnName, weight: 26, cell: ({ name }) => name },
        {
          id: 'department',
          label: words.columnDepartment,
          weight: 26,
          cell: ({ department }) => department || BLANK,
        },
        {
          id: 'tasks',
          label: words.columnTasks,
          weight: 14,
          align: 'right',
          cell: ({ tasks }) => String(tasks),
        },
        {
          id: 'finished',
          label: words.columnFinished,
          weight: 14,
          align: 'right',
          cell: ({ finished }) => String(finished),
        },
        { id: 'late', label: words.columnLate, weight: 14, align: 'right', cell: ({ late }) => String(late) },
      ],
      people,
      words.noPeople,
    ),
    input(writing, 'summaryGrowth', words.growthPrompt),
  ];
}

function verdict(writing: Writing): ReportBlock[] {
  const { passed, failed, notJudged } = writing.plan.health;
  return [
    line(writing.text, 'healthSum', words.healthSum, { passed, failed, open: notJudged }),
    input(writing, 'summaryVerdict', words.verdictPrompt),
  ];
}

/**
 * The project summary in words, in the nine parts that the trade knows.
 *
 * @param typed what people wrote for it.
 */
export function summaryDocument(
  summary: ProjectSummary,
  plan: ReportPlan,
  typed: TypedTexts,
  language: Language,
): ReportDocument {
  const text = new ReportText(language);
  const writing: Writing = { summary, plan, text, typed };
  const section = (id: string, title: Localized, blocks: ReportBlock[]): ReportSection => ({
    id,
    title: text.say(title),
    blocks,
  });
  const asOf = plan.statusDate === null ? [] : [text.say(words.asOf, { day: text.day(plan.statusDate) })];
  return {
    kind: 'summary',
    language,
    title: text.say(words.summary),
    project: plan.project.name || text.say(words.untitled),
    facts: [...asOf, ...projectFacts(plan.project, text)],
    date: plan.statusDate,
    sections: [
      section('basics', words.basics, basics(writing)),
      section('goals', words.goals, goals(writing)),
      section('process', words.process, process(writing)),
      section('results', words.results, results(writing)),
      section('highlights', words.highlights, highlights(writing)),
      section('problems', words.problems, problems(writing)),
      section('advice', words.advice, [input(writing, 'summaryAdvice', words.advicePrompt)]),
      section('growth', words.growth, growth(writing)),
      section('verdict', words.verdict, verdict(writing)),
    ],
  };
}
