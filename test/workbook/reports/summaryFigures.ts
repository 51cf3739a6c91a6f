import { coverOf } from '../../../src/project/deviations/span';
import { sumKnown } from '../../../src/project/measures/sumKnown';
import { projectSummary, type ReportedPhase } from '../../../src/project/reports/projectSummary';
import type { ReportPlan } from '../../../src/project/reports/reportPlan';
import { summaryRows } from '../../../src/tables/reports/boards/summary/summaryRows';
import { choicesOf } from '../../../src/words/choiceLists';
import type { Language } from '../../../src/words/language';
import { reportWords as words } from '../../../src/words/reportWords';
import type { BoardFigures } from './boardDifferences';
import { toldCells } from './toldCells';

/** The sum over the tasks of a phase, by the codes of the outline. */
function ofPhase({ schedule, tracked }: ReportPlan, phase: string, figure: 'budget' | 'actualCost') {
  const { codes } = schedule.outline;
  const within = tracked.flatMap((task, row) =>
    task !== undefined && `${codes[row]}.`.startsWith(`${phase}.`) ? [task[figure]] : [],
  );
  return sumKnown(within);
}

/** What the phases come to that stand in no row of their own. */
function otherPhases(plan: ReportPlan, phases: readonly ReportedPhase[], language: Language) {
  const { sentence, signed } = toldCells(language);
  if (phases.length === 0) return { name: '', budget: '', ac: '', cv: '' };
  const sum = (figure: Parameters<typeof ofPhase>[2]) =>
    sumKnown(phases.map(({ code }) => ofPhase(plan, code, figure)));
  return {
    name: sentence(words.otherPhases, { n: phases.length }),
    budget: sum('budget'),
    ac: sum('actualCost'),
    cv: signed(sumKnown(phases.map(({ costVariance }) => costVariance))),
  };
}

/** The causes of the list in its order, then those that are not in it, then delays without one. */
function causeRows(plan: ReportPlan, language: Language) {
  const { text, word } = toldCells(language);
  const { causes } = projectSummary(plan);
  const listed = choicesOf('cause').map(({ id }) => id);
  const sum = (ids: (cause: string) => boolean) =>
    causes
      .filter(({ cause }) => ids(cause))
      .reduce((all, { tasks, days }) => ({ tasks: all.tasks + tasks, days: all.days + days }), {
        tasks: 0,
        days: 0,
      });
  const rows = listed.map((id) => ({ cause: word('cause', id), ...sum((cause) => cause === id) }));
  const blank = Array.from({ length: summaryRows.causes - 2 - rows.length }, () => ({
    cause: '',
    tasks: '',
    days: '',
  }));
  return [
    ...rows,
    ...blank,
    {
      cause: text(words.causeUnlisted)[0].text,
      ...sum((cause) => cause !== '' && !listed.includes(cause)),
    },
    { cause: text(words.causeMissing)[0].text, ...sum((cause) => cause === '') },
  ];
}

/** Every cell of the project summary’s sheet, from the worked-out summary. */
export function summaryFigures(plan: ReportPlan, language: Language): BoardFigures {
  const summary = projectSummary(plan);
  const { sentence, text, light, word, given, list, unlistedOwners, head, signed } = toldCells(language);
  const { project, records } = plan;
  const { cost } = plan.measures;
  const { baseline, current, taskCounts, deliverables, unauthorised } = summary;
  const begun = coverOf(records.map((record) => ({ start: record?.actualStart ?? null, finish: null })));
  const inUse = plan.baselines.at(-1);
  const listed = new Set(plan.people.map(({ name }) => name));
  const phases = summary.phases.slice(0, summaryRows.phases);
  return {
    texts: [...head(words.summary, plan, summary), project.background, project.scope, project.outcomes],
    grids: {
      pair_projectName: [{ projectName: project.name, projectCode: project.code }],
      pair_strategicArea: [{ strategicArea: project.strategicArea, sponsor: project.sponsor }],
      pair_manager: [{ manager: project.manager, budgetTotal: project.budget ?? '–' }],
      pair_baselineStart: [{ baselineStart: baseline.start ?? '–', baselineFinish: baseline.finish ?? '–' }],
      pair_actualStart: [{ actualStart: begun.start ?? '–', forecastFinish: current.finish ?? '–' }],
      pair_projectDaysLate: [
        {
          projectDaysLate: summary.daysLate ?? '–',
          tasksDone: sentence(words.countOf, { n: taskCounts.finished, of: taskCounts.all }),
        },
      ],
      goals: plan.goals.map(({ goal, measure, target, due, status }) => ({
        ...{ goal, measure, target, due },
        status: word('goalStatus', status),
      })),
      goalSum: text(words.goalSum, summary.goalCounts),
      ...list('phases', summary.phases, summaryRows.phases, (phase) => ({
        code: phase.code,
        name: phase.name,
        baselineStart: phase.baseline.start,
        baselineFinish: phase.baseline.finish,
        current: phase.current.finish,
        daysLate: phase.daysLate,
        tasks: sentence(words.countOf, { n: phase.finished, of: phase.tasks }),
        light: light(phase.light),
      })),
      phaseMoney: phases.map(({ code, name, costVariance }) => ({
        ...{ code, name, cv: signed(costVariance) },
        budget: ofPhase(plan, code, 'budget'),
        ac: ofPhase(plan, code, 'actualCost'),
      })),
      otherPhases: [otherPhases(plan, summary.phases.slice(summaryRows.phases), language)],
      baselineSum:
        inUse === undefined
          ? text(words.noBaseline)
          : text(words.baselineSum, { n: plan.baselines.length, version: inUse.version }),
      ...list('approved', summary.approvedChanges, summaryRows.approved, (change) => ({ ...change })),
      deliverableSum: text(words.deliverableSum, {
        ...deliverables,
        criterion: deliverables.withCriterion,
      }),
      ...list('deliverables', deliverables.list, summaryRows.deliverables, (task) => ({
        code: task.code,
        deliverable: task.deliverable,
        owner: task.owner,
        current: task.finish,
        done: task.finished ? sentence(words.columnFinished) : (task.doneShare ?? 0),
      })),
      pair_bac: [{ bac: cost.bac ?? '–', ac: cost.ac ?? '–' }],
      pair_ev: [{ ev: cost.ev ?? '–', cv: signed(cost.cv) || '–' }],
      pair_eac: [{ eac: plan.eac ?? '–', vac: signed(cost.vac) || '–' }],
      pair_spi: [{ spi: cost.spi ?? '–', cpi: cost.cpi ?? '–' }],
      milestoneSum: text(words.milestoneSum, summary.milestoneCounts),
      early: text(words.earlyCount, { n: summary.early.length }),
      causes: causeRows(plan, language),
      ownDelayErrors: [{ text: '' }],
      ...list('ownDelays', summary.late, summaryRows.ownDelays, (task) => ({
        code: task.code,
        name: task.name,
        owner: task.owner,
        ownDelay: task.ownDelay,
        cause: given(task, task.cause === '' ? '' : word('cause', task.cause)),
        explanation: task.explanation,
      })),
      ...list('milestones', summary.milestones, summaryRows.milestones, (milestone) => ({
        code: milestone.code,
        name: milestone.name,
        baselineFinish: milestone.baseline,
        current: milestone.current,
        slip: milestone.slip,
        light: milestone.reached ? sentence(words.reached) : light(milestone.light),
      })),
      riskTotals: text(words.riskTotals, summary.riskCounts),
      ...list('occurred', summary.occurredRisks, summaryRows.occurred, (risk) => ({ ...risk })),
      unauthorisedSum:
        unauthorised.length === 0
          ? text(words.noUnauthorised)
          : text(words.unauthorisedSum, { n: unauthorised.length }),
      teamSum: text(words.teamSum, { people: summary.people.length, departments: summary.departments }),
      ...list(
        'people',
        summary.people.filter(({ name }) => listed.has(name)),
        summaryRows.people,
        (person) => ({ ...person }),
      ),
      unlistedOwners: unlistedOwners(plan, summary.people),
    },
  };
}
