import type { Issue } from '../issue';
import type { Light } from '../measures/light';
import { isOpenRisk } from '../records/isOpenRisk';
import { figureChanges, type FigureChange } from './figureChanges';
import { overallReport } from './overallReport';
import { lateTasks } from './lateTasks';
import type { LightReason } from './lightReasons';
import { personLoads, type PersonLoad } from './personLoads';
import { reportedMilestones, type ReportedMilestone } from './reportedMilestones';
import { reportedTasks, type ReportedTask } from './reportedTask';
import { reportPeriod, type ReportPeriod } from './reportPeriod';
import type { ReportedChange, ReportedRisk, ReportPlan } from './reportPlan';
import { unauthorisedChanges } from './unauthorisedChanges';

/** Something that somebody above the project has to decide. */
export type DecisionWanted =
  | { readonly kind: 'change'; readonly change: ReportedChange }
  | { readonly kind: 'risk'; readonly risk: ReportedRisk }
  | { readonly kind: 'unauthorised'; readonly count: number }
  | { readonly kind: 'lateTask'; readonly task: ReportedTask };

/** What a weekly report tells; days and working days as everywhere, money in the project's currency. */
export interface WeeklyReport {
  /** `null` without a status date: then nothing is done, planned or late either. */
  readonly period: ReportPeriod | null;
  /** Whether a baseline was set; until then deviations are those from the first plan. */
  readonly isApproved: boolean;
  readonly light: Light;
  readonly reasons: readonly LightReason[];
  readonly figures: readonly FigureChange[];
  /** Finished in the period. */
  readonly finished: readonly ReportedTask[];
  /** Begun in the period and not finished. */
  readonly started: readonly ReportedTask[];
  /** Begun before it and still under way. */
  readonly underWay: readonly ReportedTask[];
  /** Unfinished tasks that the forecast works on in the next period, by start. */
  readonly next: readonly ReportedTask[];
  readonly late: readonly ReportedTask[];
  /** Tasks that are late because others are, and have not begun. */
  readonly pushed: number;
  readonly milestones: readonly ReportedMilestone[];
  readonly riskCounts: {
    /** Neither closed nor occurred, and of them the high and the triggered ones. */
    readonly open: number;
    readonly high: number;
    readonly triggered: number;
    readonly occurred: number;
  };
  /** Occurred and triggered ones, then the high ones that are open, by score. */
  readonly risks: readonly ReportedRisk[];
  /** Requests that wait, and those decided in the period. */
  readonly changes: readonly ReportedChange[];
  /** Where the plan is not as it was approved. */
  readonly unauthorised: readonly Issue[];
  readonly decisions: readonly DecisionWanted[];
  readonly people: readonly PersonLoad[];
  readonly overloads: readonly Issue[];
  /** Tasks that want a report. */
  readonly notReported: readonly ReportedTask[];
}

/** What has happened stands before what may. */
function rank({ status }: ReportedRisk): number {
  return status === 'occurred' ? 0 : status === 'triggered' ? 1 : 2;
}

function isWithin(day: number | null, from: number, to: number): boolean {
  return day !== null && day >= from && day <= to;
}

function waits({ decision }: ReportedChange): boolean {
  return decision === 'pending' || decision === 'suspended';
}

function tellingRisks(risks: readonly ReportedRisk[]): ReportedRisk[] {
  return risks
    .filter(
      ({ status, level }) =>
        status === 'triggered' || status === 'occurred' || (isOpenRisk(status) && level === 'high'),
    )
    .sort((one, other) => rank(one) - rank(other) || (other.score ?? 0) - (one.score ?? 0));
}

function decisionsOf(
  changes: readonly ReportedChange[],
  risks: readonly ReportedRisk[],
  unauthorised: readonly Issue[],
  late: readonly ReportedTask[],
): DecisionWanted[] {
  const escalated = risks.filter(({ status, strategy }) => isOpenRisk(status) && strategy === 'escalate');
  const unanswered = late.filter(({ light, nextStep }) => light === 'late' && nextStep === '');
  return [
    ...changes.filter(waits).map((change) => ({ kind: 'change', change }) as const),
    ...escalated.map((risk) => ({ kind: 'risk', risk }) as const),
    ...(unauthorised.length > 0 ? [{ kind: 'unauthorised', count: unauthorised.length } as const] : []),
    ...unanswered.map((task) => ({ kind: 'lateTask', task }) as const),
  ];
}

/** What the period and the next one hold; without a status date nothing. */
function work(tasks: readonly ReportedTask[], period: ReportPeriod | null) {
  if (period === null) return { finished: [], started: [], underWay: [], next: [] };
  const { from, to, nextTo } = period;
  const open = tasks.filter(({ finished }) => !finished);
  return {
    finished: tasks.filter(({ actualFinish }) => isWithin(actualFinish, from, to)),
    started: open.filter(({ actualStart }) => isWithin(actualStart, from, to)),
    underWay: open.filter(({ actualStart }) => actualStart !== null && actualStart < from),
    next: open
      .filter(({ start }) => start !== null && start <= nextTo)
      .sort((one, other) => one.start! - other.start! || one.id - other.id),
  };
}

/**
 * The weekly report: how the project stands and why, what moved since the last snapshot, what was done and comes
 * next, what is late, slips, threatens or waits for a decision. Deterministic; nothing in it is worded.
 */
export function weeklyReport(plan: ReportPlan): WeeklyReport {
  const { statusDate, projectStart, cadence, history, risks, changes, issues } = plan;
  const period =
    statusDate === null
      ? null
      : reportPeriod(
          statusDate,
          projectStart,
          cadence,
          history.map(({ date }) => date),
        );
  const tasks = reportedTasks(plan);
  const { late, pushed } = lateTasks(tasks, statusDate);
  const unauthorised = unauthorisedChanges(issues);
  const stale = new Set(issues.flatMap(({ code, params }) => (code === 'notReported' ? [params.id] : [])));
  const open = risks.filter(({ status }) => isOpenRisk(status));
  return {
    period,
    ...overallReport(plan),
    figures: figureChanges(plan),
    ...work(tasks, period),
    late,
    pushed,
    milestones: reportedMilestones(plan, tasks),
    riskCounts: {
      open: open.length,
      high: open.filter(({ level }) => level === 'high').length,
      triggered: open.filter(({ status }) => status === 'triggered').length,
      occurred: risks.filter(({ status }) => status === 'occurred').length,
    },
    risks: tellingRisks(risks),
    changes: changes.filter(
      (change) => waits(change) || (period !== null && isWithin(change.decided, period.from, period.to)),
    ),
    unauthorised,
    decisions: decisionsOf(changes, risks, unauthorised, late),
    people: personLoads(plan, tasks, period),
    overloads: plan.overloads,
    notReported: tasks.filter(({ id }) => stale.has(id)),
  };
}
