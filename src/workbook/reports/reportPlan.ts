import { judgeHealth } from '../../project/health/judgeHealth';
import { workload } from '../../project/health/workload';
import type { Issue } from '../../project/issue';
import { riskScore } from '../../project/measures/riskScore';
import type { ReportedProject, ReportedRisk, ReportPlan } from '../../project/reports/reportPlan';
import { lightRule } from '../../tables/computed/lightRule';
import { numberIn } from '../../tables/computed/numberIn';
import { earnedPlan } from '../refresh/earnedPlan';
import { healthPlan } from '../refresh/healthPlan';
import { projectDeviations } from '../refresh/projectDeviations';
import type { ProjectFacts } from '../refresh/projectFacts';
import { projectFigures } from '../refresh/projectFigures';
import { recordsByRow } from '../refresh/recordsByRow';
import { reviewedRisks } from '../refresh/reviewedRisks';
import { trackedTasks } from '../refresh/trackedTasks';
import { TableCells } from './tableCells';

function projectOf({ values }: ProjectFacts): ReportedProject {
  const text = (id: string) => String(values.get(id) ?? '').trim();
  return {
    name: text('projectName'),
    code: text('projectCode'),
    strategicArea: text('strategicArea'),
    sponsor: text('sponsor'),
    manager: text('manager'),
    background: text('background'),
    scope: text('scope'),
    outcomes: text('outcomes'),
    currency: text('currency'),
    askedFinish: numberIn(values.get('finishDate') ?? ''),
    budget: numberIn(values.get('budgetTotal') ?? ''),
  };
}

function risksOf(facts: ProjectFacts): ReportedRisk[] {
  const levels = reviewedRisks(facts).map(({ level }) => level);
  return facts.risks.map(
    (
      { id, description, strategy, measures, owner, status, probability, impact, costImpact, daysImpact },
      place,
    ) => {
      const score = riskScore(probability, impact);
      const level = levels[place];
      return {
        id,
        description,
        level,
        score,
        strategy,
        measures,
        owner,
        status,
        costImpact,
        daysImpact,
      };
    },
  );
}

/** The versions of the baseline, each once, and the one that a refresh would set. */
function baselinesOf(facts: ProjectFacts): ReportPlan['baselines'] {
  const cells = new TableCells(facts.tables.get('baselines'));
  const versions = new Map<number, ReportPlan['baselines'][number]>();
  for (const row of cells.rows) {
    const version = cells.number(row, 'version');
    if (version === null || versions.has(version)) continue;
    const [change, reason] = [cells.text(row, 'change'), cells.text(row, 'reason')];
    versions.set(version, { version, set: cells.number(row, 'set'), change, reason });
  }
  if (facts.newBaseline !== undefined) {
    const { baseline, requests, reason } = facts.newBaseline;
    const change = requests.map(({ id }) => id).join(', ');
    versions.set(baseline.version, { version: baseline.version, set: facts.statusDate, change, reason });
  }
  return [...versions.values()].sort((one, other) => one.version - other.version);
}

function historyOf(facts: ProjectFacts): ReportPlan['history'] {
  const cells = new TableCells(facts.tables.get('history'));
  return cells.rows
    .flatMap((row) => {
      const date = cells.number(row, 'date');
      const figure = (id: string) => cells.number(row, id);
      return date === null
        ? []
        : [
            {
              date,
              bac: figure('bac'),
              pv: figure('pv'),
              ev: figure('ev'),
              ac: figure('ac'),
              spi: figure('spi'),
              cpi: figure('cpi'),
              spiT: figure('spiT'),
              eac: figure('eac'),
              percentComplete: figure('percentComplete'),
              forecastFinish: figure('forecastFinish'),
            },
          ];
    })
    .sort((one, other) => one.date - other.date);
}

function changesOf(facts: ProjectFacts): ReportPlan['changes'] {
  const cells = new TableCells(facts.tables.get('changes'));
  return facts.requests.map(({ row, id, reason, decision, decided, version }) => ({
    id,
    reason,
    content: cells.text(row, 'content'),
    daysEffect: cells.number(row, 'daysEffect'),
    budgetEffect: cells.number(row, 'budgetEffect'),
    decision,
    decided,
    version,
  }));
}

function goalsOf({ tables }: ProjectFacts): ReportPlan['goals'] {
  const cells = new TableCells(tables.get('goals'));
  return cells.rows.flatMap((row) => {
    const [goal, measure, target] = ['goal', 'measure', 'target'].map((id) => cells.text(row, id));
    if (goal === '' && measure === '' && target === '') return [];
    const status = cells.choice(row, 'status', 'goalStatus');
    return [{ goal, measure, target, due: cells.number(row, 'due'), status }];
  });
}

function peopleOf({ tables, people }: ProjectFacts): ReportPlan['people'] {
  const cells = new TableCells(tables.get('people'));
  const departments = new Map<string, string>();
  for (const row of cells.rows) {
    const name = cells.text(row, 'name');
    if (!departments.has(name)) departments.set(name, cells.text(row, 'department'));
  }
  return people.map((name) => ({ name, department: departments.get(name) ?? '' }));
}

/** What a workbook's reports are worked out from, as it will stand after a refresh. */
export function reportPlan(facts: ProjectFacts, issues: readonly Issue[]): ReportPlan {
  const { tasks, schedule, forecast, calendar, projectStart, statusDate, values } = facts;
  const judged = healthPlan(facts, issues);
  const answers = judgeHealth(judged).map(({ passed }) => passed);
  const having = (wanted: boolean | null) => answers.filter((passed) => passed === wanted).length;
  const records = recordsByRow(facts);
  const progress = new TableCells(facts.tables.get('progress'));
  const measures = projectFigures(facts);
  return {
    project: projectOf(facts),
    tasks,
    schedule,
    forecast,
    calendar,
    projectStart,
    statusDate,
    tracked: trackedTasks(facts),
    records,
    explanations: records.map((record) =>
      record === undefined ? '' : progress.text(record.row, 'explanation'),
    ),
    deviations: projectDeviations(facts),
    measures,
    eac: measures.cost.eac[earnedPlan(facts).forecast.method],
    lightRule: lightRule((id) => values.get(id)),
    history: historyOf(facts),
    cadence: Number(values.get('cadence')) || 7,
    goals: goalsOf(facts),
    risks: risksOf(facts),
    changes: changesOf(facts),
    baselines: baselinesOf(facts),
    people: peopleOf(facts),
    issues,
    overloads: workload.judge(judged).findings,
    health: { passed: having(true), failed: having(false), notJudged: having(null) },
  };
}
