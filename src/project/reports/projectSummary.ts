import { coverOf, type Span } from '../deviations/span';
import type { Issue } from '../issue';
import type { Light } from '../measures/light';
import { deviationCauses, type DeviationCause } from './deviationCauses';
import type { LightReason } from './lightReasons';
import { overallReport } from './overallReport';
import { personLoads, type PersonLoad } from './personLoads';
import { phaseLevel } from './phaseLevel';
import { reportedMilestones, type ReportedMilestone } from './reportedMilestones';
import { reportedTasks, type ReportedTask } from './reportedTask';
import type { ReportedChange, ReportedRisk, ReportPlan } from './reportPlan';
import { unauthorisedChanges } from './unauthorisedChanges';

/** A phase: a summary at the top of the outline (`phaseLevel`), or a task that stands there alone. */
export interface ReportedPhase {
  readonly code: string;
  readonly name: string;
  readonly baseline: Span;
  /** Actual dates where there are any, else the forecast. */
  readonly current: Span;
  /** Working days, late positive. */
  readonly daysLate: number | null;
  readonly costVariance: number | null;
  readonly tasks: number;
  readonly finished: number;
  readonly light: Light;
}

/** What a project summary tells; days and working days as everywhere, money in the project's currency. */
export interface ProjectSummary {
  /** Whether a baseline was set; until then deviations are those from the first plan. */
  readonly isApproved: boolean;
  readonly light: Light;
  readonly reasons: readonly LightReason[];
  readonly baseline: Span;
  readonly current: Span;
  /** Whether every task is finished: then the current dates are facts. */
  readonly finished: boolean;
  /** Working days, late positive. */
  readonly daysLate: number | null;
  readonly taskCounts: { readonly all: number; readonly finished: number };
  readonly goalCounts: { readonly all: number; readonly reached: number; readonly missed: number };
  readonly phases: readonly ReportedPhase[];
  readonly approvedChanges: readonly ReportedChange[];
  readonly unauthorised: readonly Issue[];
  /** By the days on which they are planned, of those of one day that with the lower ID first; undated ones last. */
  readonly milestones: readonly ReportedMilestone[];
  /** Milestones that were reached, and those of them that were not late. */
  readonly milestoneCounts: { readonly all: number; readonly reached: number; readonly onTime: number };
  /** Tasks that hand something over; with a criterion; handed over. */
  readonly deliverables: {
    readonly all: number;
    readonly withCriterion: number;
    readonly delivered: number;
    readonly list: readonly ReportedTask[];
  };
  /** Finished before the day of the baseline, the earliest first. */
  readonly early: readonly ReportedTask[];
  readonly causes: readonly DeviationCause[];
  /** Tasks that made a delay themselves, finished or not, the longest first. */
  readonly late: readonly ReportedTask[];
  readonly occurredRisks: readonly ReportedRisk[];
  readonly riskCounts: { readonly all: number; readonly closed: number; readonly occurred: number };
  readonly people: readonly PersonLoad[];
  readonly departments: number;
}

function phasesOf(plan: ReportPlan, tasks: readonly ReportedTask[]): ReportedPhase[] {
  const { schedule, tracked, deviations } = plan;
  const { levels, codes } = schedule.outline;
  const level = phaseLevel([...levels]);
  const phaseAt = new Map(deviations.phases.map((phase) => [phase.row, phase]));
  return plan.tasks.flatMap(({ name }, row): ReportedPhase[] => {
    if (levels[row] !== level) return [];
    let end = row + 1;
    while (end < levels.length && levels[end] > level) end += 1;
    const members = tasks.filter((task) => task.row >= row && task.row < end);
    const found = phaseAt.get(row) ?? deviations.tasks[row];
    if (found === undefined) return [];
    const spans = tracked.slice(row, end).filter((task) => task !== undefined);
    return [
      {
        code: codes[row],
        name,
        baseline: coverOf(spans.map(({ baseline }) => baseline)),
        current: coverOf(spans.map(({ current }) => current)),
        daysLate: found.finishVariance,
        costVariance: found.costVariance,
        tasks: members.length,
        finished: members.filter(({ finished }) => finished).length,
        light: found.light,
      },
    ];
  });
}

/** At the end of a project milestones stand as they were planned; the sheet ranks them by the same day. */
function inPlannedOrder(
  milestones: readonly ReportedMilestone[],
  { schedule, tasks }: ReportPlan,
): ReportedMilestone[] {
  const dayOf = ({ row }: ReportedMilestone) => schedule.tasks[row].finish ?? Infinity;
  // Of two undated ones the difference is no number.
  return [...milestones].sort(
    (one, other) => dayOf(one) - dayOf(other) || tasks[one.row].id - tasks[other.row].id,
  );
}

/**
 * The project summary: what was wanted and what came of it, in time, money and results, where it leaned and why,
 * who carried it. What only people know (highlights, advice, growth, a verdict) is not in it.
 */
export function projectSummary(plan: ReportPlan): ProjectSummary {
  const { goals, risks, changes, issues, tracked, deviations } = plan;
  const tasks = reportedTasks(plan);
  const spans = tracked.filter((task) => task !== undefined);
  const milestones = inPlannedOrder(reportedMilestones(plan, tasks), plan);
  const reached = milestones.filter((milestone) => milestone.reached);
  const handing = tasks.filter(({ deliverable }) => deliverable !== '');
  const people = personLoads(plan, tasks, null);
  const finished = tasks.filter((task) => task.finished);
  return {
    ...overallReport(plan),
    baseline: coverOf(spans.map(({ baseline }) => baseline)),
    current: coverOf(spans.map(({ current }) => current)),
    finished: tasks.length > 0 && finished.length === tasks.length,
    daysLate: deviations.project.finishVariance,
    taskCounts: { all: tasks.length, finished: finished.length },
    goalCounts: {
      all: goals.length,
      reached: goals.filter(({ status }) => status === 'reached').length,
      missed: goals.filter(({ status }) => status === 'missed').length,
    },
    phases: phasesOf(plan, tasks),
    approvedChanges: changes.filter(({ decision }) => decision === 'approved'),
    unauthorised: unauthorisedChanges(issues),
    milestones,
    milestoneCounts: {
      all: milestones.length,
      reached: reached.length,
      onTime: reached.filter(({ slip }) => slip !== null && slip <= 0).length,
    },
    deliverables: {
      all: handing.length,
      withCriterion: handing.filter(({ row }) => plan.tasks[row].criterion !== '').length,
      delivered: handing.filter((task) => task.finished).length,
      list: handing,
    },
    early: finished
      .filter(({ daysLate }) => daysLate !== null && daysLate < 0)
      .sort((one, other) => one.daysLate! - other.daysLate! || one.id - other.id),
    causes: deviationCauses(tasks),
    late: tasks
      .filter(({ ownDelay }) => ownDelay !== null && ownDelay > 0)
      .sort((one, other) => other.ownDelay! - one.ownDelay! || one.id - other.id),
    occurredRisks: risks.filter(({ status }) => status === 'occurred'),
    riskCounts: {
      all: risks.length,
      closed: risks.filter(({ status }) => status === 'closed').length,
      occurred: risks.filter(({ status }) => status === 'occurred').length,
    },
    people,
    departments: new Set(people.map(({ department }) => department).filter((name) => name !== '')).size,
  };
}
