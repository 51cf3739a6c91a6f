import type { EarningRule } from '../measures/earnedShare';
import { branchesOf } from './branches';
import { costMeasures, type CostForecast, type CostMeasures } from './costMeasures';
import { costSpread } from './costSpread';
import { curveOf } from './curve';
import { earnedSpreads } from './earnedSpreads';
import type { EarnedTask } from './earnedTask';
import type { ProjectCurves } from './periodFigures';
import { scopeOf, type Scope } from './scope';
import { taskTotals } from './taskTotals';
import { timeMeasures, type TimeMeasures } from './timeMeasures';
import { addTotals, noTotals, type ValueTotals } from './valueTotals';

/** What earned value is worked out from. */
export interface EarnedPlan {
  /** By row; what stands in a summary's row is not counted, its tasks are. */
  readonly tasks: readonly EarnedTask[];
  /** Row of the parent, −1 at the top; the rows below a row follow it directly. */
  readonly parents: ArrayLike<number>;
  readonly earningRule: EarningRule;
  /** Working-day index of the status date. */
  readonly statusDay: number | null;
  /** Working-day index of the project's first day. */
  readonly projectStart: number;
  /** The own estimate is one for the whole project. */
  readonly forecast: CostForecast;
}

/** All measures of a task, a phase or the project. */
export interface EarnedMeasures {
  readonly cost: CostMeasures;
  readonly time: TimeMeasures;
}

/** The earned value of a plan. */
export interface ProjectEarnedValue {
  /** By row: a task's own, of a summary those of the tasks below it together. */
  readonly rows: readonly EarnedMeasures[];
  readonly project: EarnedMeasures;
  readonly curves: ProjectCurves;
}

function measured(totals: ValueTotals, { planned, clock }: Scope, forecast: CostForecast): EarnedMeasures {
  return {
    cost: costMeasures(totals, forecast),
    time: timeMeasures(planned?.sums ?? [], totals.ev, clock),
  };
}

/** The sums of every row, and of all: each task is counted once in each row above it. */
function summedUp(plan: EarnedPlan, isSummary: Uint8Array): { rows: ValueTotals[]; all: ValueTotals } {
  const { tasks, parents, earningRule, statusDay } = plan;
  const rows = tasks.map((task, row) =>
    isSummary[row] === 1 ? noTotals : taskTotals(task, earningRule, statusDay),
  );
  let all = noTotals;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const above = parents[row];
    if (above >= 0) rows[above] = addTotals(rows[row], rows[above]);
    else all = addTotals(rows[row], all);
  }
  return { rows, all };
}

function curvesOf(
  { earningRule, statusDay, forecast }: EarnedPlan,
  leaves: readonly EarnedTask[],
  { planned, clock }: Scope,
  { cost, time }: EarnedMeasures,
): ProjectCurves {
  const earned = cost.ev === null || statusDay === null ? null : leaves;
  const spent = cost.ac === null || statusDay === null ? null : leaves;
  return {
    planned,
    earned: earned && curveOf(earned.flatMap((task) => earnedSpreads(task, earningRule, statusDay!))),
    spent: spent && curveOf(spent.flatMap((task) => costSpread(task, statusDay!) ?? [])),
    clock,
    statusDay,
    eac: cost.eac[forecast.method],
    forecastFinish: time.forecastFinish,
  };
}

/**
 * Earned value and earned schedule of every task, every phase and the project: sums first, quotients after, a
 * summary never beside its tasks. Earned schedule counts whole working days and a part; a task and a phase from
 * the first day of their baseline, the project from its first day.
 *
 * @example
 * const day = { doneShare: null, actualCost: null, actualStart: null, actualFinish: null };
 * const dig = { ...day, budget: 100, baselineStart: 1, baselineFinish: 2, doneShare: 1, actualCost: 120 };
 * const pour = { ...day, budget: 300, baselineStart: 3, baselineFinish: 5 };
 * const plan = { tasks: [{ ...day, budget: 400, baselineStart: 1, baselineFinish: 5 }, dig, pour], parents: [-1, 0, 0] };
 * const settings = { earningRule: 'percent', statusDay: 3, projectStart: 1, forecast: { method: 'byCpi', ownEstimate: null } };
 * const { project, rows } = projectEarnedValue({ ...plan, ...settings });
 * const { cost, time } = project;
 * [cost.bac, cost.pv, cost.ev, time.es, time.at]; //=> [400, 200, 100, 2, 3]
 * rows[0].cost.bac; //=> 400
 */
export function projectEarnedValue(plan: EarnedPlan): ProjectEarnedValue {
  const { tasks, parents, statusDay, projectStart, forecast } = plan;
  const { isSummary, ends } = branchesOf(parents);
  const isTask = (_task: EarnedTask, row: number) => isSummary[row] === 0;
  const below = (row: number) => tasks.slice(row, ends[row]).filter((task, at) => isTask(task, row + at));
  const totals = summedUp(plan, isSummary);
  const ofPart = { ...forecast, ownEstimate: null };
  const rows = totals.rows.map((sums, row) => measured(sums, scopeOf(below(row), statusDay), ofPart));
  const leaves = tasks.filter(isTask);
  const scope = scopeOf(leaves, statusDay, projectStart);
  const project = measured(totals.all, scope, forecast);
  return { rows, project, curves: curvesOf(plan, leaves, scope, project) };
}
