import type { ReportedProject } from '../../project/reports/reportPlan';
import type { ReportedTask } from '../../project/reports/reportedTask';
import type { DecisionWanted, WeeklyReport } from '../../project/reports/weeklyReport';
import type { Language } from '../../words/language';
import { reportFigureWords, reportWords as words } from '../../words/reportWords';
import { issueText } from '../issueText';
import { changeTable, lateTable, milestoneTable, riskTable } from './commonTables';
import { projectFacts } from './projectFacts';
import { reasonText } from './reasonText';
import type { ReportBlock, ReportDocument, ReportSection } from './reportDocument';
import type { TypedTexts } from './reportInputs';
import { lightCell, tableBlocks } from './reportTable';
import { BLANK, ReportText } from './reportText';

/** So many unauthorised changes and overloads are written out. */
const NAMED = 8;

/** Everything that the sections are written from. */
interface Writing {
  readonly report: WeeklyReport;
  readonly text: ReportText;
  readonly typed: TypedTexts;
  /** The date of the last snapshot, `null` where there is none. */
  readonly lastDate: number | null;
}

function overall({ report, text }: Writing): ReportBlock[] {
  const { light } = report;
  const word = text.light(light);
  return [{ kind: 'light', id: 'light', light, word, text: reasonText(report, text) }];
}

function figures({ report, text, lastDate }: Writing): ReportBlock[] {
  const compared =
    lastDate === null
      ? text.say(words.noSnapshot)
      : text.say(words.comparedWith, { day: text.day(lastDate) });
  return [
    ...tableBlocks(
      text,
      'figures',
      [
        { id: 'figure', label: words.figure, weight: 34, cell: ({ id }) => text.say(reportFigureWords[id]) },
        {
          id: 'last',
          label: words.last,
          weight: 20,
          align: 'right',
          cell: ({ id, last }) => text.figure(id, last),
        },
        {
          id: 'now',
          label: words.now,
          weight: 20,
          align: 'right',
          cell: ({ id, now }) => text.figure(id, now),
        },
        {
          id: 'change',
          label: words.change,
          weight: 20,
          align: 'right',
          cell: ({ id, change }) => text.change(id, change),
        },
      ],
      report.figures,
      words.none,
    ),
    { kind: 'text', id: 'compared', text: compared, muted: true },
  ];
}

function done({ report, text }: Writing): ReportBlock[] {
  return tableBlocks<ReportedTask>(
    text,
    'finished',
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 38, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 16, cell: ({ owner }) => owner },
      {
        id: 'finish',
        label: words.columnFinish,
        weight: 15,
        align: 'center',
        cell: ({ actualFinish }) => text.day(actualFinish),
      },
      {
        id: 'daysLate',
        label: words.columnDays,
        weight: 13,
        align: 'right',
        cell: ({ daysLate }) => text.days(daysLate),
      },
    ],
    report.finished,
    words.nothingDone,
  );
}

function underWay({ report, text }: Writing): ReportBlock[] {
  const begun = new Set(report.started);
  return tableBlocks<ReportedTask>(
    text,
    'started',
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 34, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 16, cell: ({ owner }) => owner },
      {
        id: 'state',
        label: words.columnState,
        weight: 13,
        align: 'center',
        cell: (task) => text.say(begun.has(task) ? words.begun : words.continued),
      },
      {
        id: 'done',
        label: words.columnDone,
        weight: 10,
        align: 'right',
        cell: ({ doneShare }) => text.percent(doneShare),
      },
      {
        id: 'finish',
        label: words.columnFinish,
        weight: 15,
        align: 'center',
        cell: ({ finish }) => text.day(finish),
      },
      {
        id: 'light',
        label: words.columnLight,
        weight: 11,
        align: 'center',
        cell: ({ light }) => lightCell(light, text),
      },
    ],
    [...report.started, ...report.underWay],
    words.nothingStarted,
  );
}

function next({ report, text }: Writing): ReportBlock[] {
  return tableBlocks<ReportedTask>(
    text,
    'next',
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 38, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 16, cell: ({ owner }) => owner },
      {
        id: 'start',
        label: words.columnStart,
        weight: 15,
        align: 'center',
        cell: ({ start }) => text.day(start),
      },
      {
        id: 'finish',
        label: words.columnFinish,
        weight: 15,
        align: 'center',
        cell: ({ finish }) => text.day(finish),
      },
    ],
    report.next,
    words.nothingNext,
  );
}

function late({ report, text }: Writing): ReportBlock[] {
  const { pushed } = report;
  return [
    ...lateTable(text, 'late', report.late, 'daysLate', words.nothingLate),
    ...(pushed === 0
      ? []
      : [{ kind: 'text', id: 'pushed', text: text.say(words.pushed, { n: pushed }), muted: true } as const]),
  ];
}

function risks({ report, text }: Writing): ReportBlock[] {
  return [
    { kind: 'text', id: 'riskSum', text: text.say(words.riskSum, report.riskCounts) },
    ...(report.risks.length > 0 ? riskTable(text, 'risks', report.risks, words.none) : []),
  ];
}

function changes({ report, text }: Writing): ReportBlock[] {
  const { unauthorised } = report;
  const sum =
    unauthorised.length === 0
      ? text.say(words.noUnauthorised)
      : text.say(words.unauthorisedSum, { n: unauthorised.length });
  const points = unauthorised.slice(0, NAMED).map((found) => issueText(found, text.language));
  return [
    ...changeTable(text, 'changes', report.changes, words.noChanges),
    { kind: 'text', id: 'unauthorisedSum', text: sum },
    ...(points.length > 0 ? [{ kind: 'points', id: 'unauthorised', points } as const] : []),
  ];
}

function decisionText(wanted: DecisionWanted, text: ReportText): string {
  switch (wanted.kind) {
    case 'change':
      return text.say(words.decideChange, { id: wanted.change.id, reason: wanted.change.reason });
    case 'risk':
      return text.say(words.decideRisk, { id: wanted.risk.id, risk: wanted.risk.description });
    case 'unauthorised':
      return text.say(words.decideUnauthorised, { n: wanted.count });
    case 'lateTask': {
      const { code, name, daysLate } = wanted.task;
      return text.say(words.decideLate, { code, name, days: daysLate ?? 0 });
    }
  }
}

function decisions({ report, text }: Writing): ReportBlock[] {
  const points = report.decisions.map((wanted) => decisionText(wanted, text));
  return points.length === 0
    ? [{ kind: 'text', id: 'noDecisions', text: text.say(words.noDecisions), muted: true }]
    : [{ kind: 'points', id: 'decisions', points }];
}

function people({ report, text }: Writing): ReportBlock[] {
  const overloads = report.overloads.slice(0, NAMED).map((found) => issueText(found, text.language));
  const count = (value: number) => (value === 0 ? BLANK : String(value));
  const stale = report.notReported;
  const tasks = stale.slice(0, NAMED * 2).map(({ code, name }) => `${code} ${name}`);
  const notReported =
    stale.length === 0
      ? text.say(words.allReported)
      : text.say(words.notReportedSum, { n: stale.length, tasks: tasks.join(text.say(words.reasonJoin)) });
  return [
    ...tableBlocks(
      text,
      'people',
      [
        { id: 'name', label: words.columnName, weight: 26, cell: ({ name }) => name },
        { id: 'department', label: words.columnDepartment, weight: 26, cell: ({ department }) => department },
        { id: 'open', label: words.columnOpen, weight: 12, align: 'right', cell: ({ open }) => count(open) },
        { id: 'late', label: words.columnLate, weight: 12, align: 'right', cell: ({ late }) => count(late) },
        {
          id: 'next',
          label: words.columnNext,
          weight: 14,
          align: 'right',
          cell: ({ next: on }) => count(on),
        },
      ],
      report.people,
      words.noPeople,
    ),
    overloads.length === 0
      ? { kind: 'text', id: 'noOverload', text: text.say(words.noOverload), muted: true }
      : { kind: 'points', id: 'overloads', points: overloads },
    { kind: 'text', id: 'notReported', text: notReported },
  ];
}

function remarks({ text, typed }: Writing): ReportBlock[] {
  return [
    {
      kind: 'input',
      id: 'weeklyRemarks',
      prompt: text.say(words.remarksPrompt),
      text: typed.get('weeklyRemarks') ?? '',
    },
  ];
}

function periodFacts({ report: { period }, text }: Writing): string[] {
  if (period === null) return [text.say(words.noStatusDate)];
  const [from, to] = [text.day(period.from), text.day(period.to)];
  const [nextFrom, nextTo] = [text.day(period.nextFrom), text.day(period.nextTo)];
  return [
    [text.say(words.period, { from, to }), text.say(words.nextPeriod, { from: nextFrom, to: nextTo })].join(
      ' · ',
    ),
  ];
}

/**
 * The weekly report in words.
 *
 * @param typed what people wrote for it.
 * @param lastDate the date of the snapshot that the figures are compared with.
 */
export function weeklyDocument(
  report: WeeklyReport,
  project: ReportedProject,
  typed: TypedTexts,
  lastDate: number | null,
  language: Language,
): ReportDocument {
  const text = new ReportText(language);
  const writing: Writing = { report, text, typed, lastDate };
  const section = (
    id: string,
    title: (typeof words)[keyof typeof words],
    blocks: ReportBlock[],
  ): ReportSection => ({
    id,
    title: text.say(title),
    blocks,
  });
  return {
    kind: 'weekly',
    language,
    title: text.say(words.weekly),
    project: project.name || text.say(words.untitled),
    facts: [...periodFacts(writing), ...projectFacts(project, text)],
    date: report.period?.to ?? null,
    sections: [
      section('overall', words.overall, overall(writing)),
      section('figures', words.figures, figures(writing)),
      section('done', words.done, done(writing)),
      section('started', words.started, underWay(writing)),
      section('next', words.next, next(writing)),
      section('late', words.lateTasks, late(writing)),
      section(
        'milestones',
        words.milestones,
        milestoneTable(text, 'milestones', report.milestones, words.noMilestones),
      ),
      section('risks', words.risks, risks(writing)),
      section('changes', words.changes, changes(writing)),
      section('decisions', words.decisions, decisions(writing)),
      section('people', words.people, people(writing)),
      section('remarks', words.remarks, remarks(writing)),
    ],
  };
}
