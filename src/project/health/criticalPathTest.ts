import { passesOver } from '../schedule/passes';
import { TimeAxis } from '../schedule/timeAxis';
import type { HealthPlan } from './healthPlan';
import { none, type HealthPoint } from './healthPoint';
import { openTasks } from './openTasks';
import { taskIssue } from './taskIssue';

/** The delay that is tried, in working days. */
const DELAY = 600;

/** Elapsed lags count days off as well: so much may get lost in them. */
const LOSS = 5;

/** The critical task that starts first, of the work that is not finished; −1 where there is none. */
function firstCritical(plan: HealthPlan): number {
  const { startOffset } = plan.forecast.columns;
  return openTasks(plan)
    .filter((row) => plan.forecast.tasks[row].critical && plan.forecast.tasks[row].start !== null)
    .reduce((first, row) => (first < 0 || startOffset[row] < startOffset[first] ? row : first), -1);
}

/** By how many working days the project finish moves when a task takes so many longer. */
function finishSlip({ forecast, calendar, projectStart }: HealthPlan, task: number): number {
  const axis = new TimeAxis(calendar, projectStart);
  const finishWith = (delay: number) => {
    // The passes settle lags in their network: the schedule's own stays as it is.
    const { duration, remaining, lag } = forecast.network;
    const network = {
      ...forecast.network,
      duration: duration.slice(),
      remaining: remaining.slice(),
      lag: lag.slice(),
    };
    network.duration[task] += delay;
    network.remaining[task] += delay;
    return passesOver(network, forecast.topology, axis).projectFinish;
  };
  return finishWith(DELAY) - finishWith(0);
}

/**
 * DCMA 12, critical path test: when the first critical task takes 600 working days longer, the project finish
 * moves by as much; where it does not, a pin or missing logic cuts the critical path. The value is the number of
 * broken paths, 0 or 1.
 */
export const criticalPathTest: HealthPoint = {
  group: 'schedule',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const task = firstCritical(plan);
    if (task < 0) return { count: 0, of: 0, value: null, findings: [] };
    const slip = Math.round(finishSlip(plan, task));
    const findings =
      slip >= DELAY - LOSS
        ? []
        : [taskIssue('criticalPathBroken', plan, task, 'critical', { delay: DELAY, slip })];
    return { count: findings.length, of: 1, value: findings.length, findings };
  },
};
