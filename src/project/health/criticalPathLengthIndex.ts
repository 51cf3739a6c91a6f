import { countWorkingDays, workingDayIndex } from '../calendar/workingDays';
import { ratio } from '../measures/ratio';
import { formatIsoDay, type Day } from '../values/day';
import type { HealthPlan } from './healthPlan';
import type { HealthPoint } from './healthPoint';
import { isFinished, leaves } from './openTasks';
import { taskIssue } from './taskIssue';

/** The finish that counts: the one asked for, else the baseline's. */
function target({ askedFinish, tracked }: HealthPlan): Day | null {
  if (askedFinish !== null) return askedFinish;
  const finishes = tracked.flatMap((task) => task?.baseline.finish ?? []);
  return finishes.length === 0 ? null : finishes.reduce((last, day) => Math.max(last, day));
}

/**
 * DCMA 13, critical path length index: (length of the critical path + total slack) ÷ length, from the day after
 * the status date to the forecast finish, the slack counted to the finish that is asked for (else the
 * baseline's), in working days; at least 0.95. Below 1 the rest is planned faster than it can be done. Nothing can
 * be judged when all is finished.
 */
export const criticalPathLengthIndex: HealthPoint = {
  group: 'schedule',
  unit: 'index',
  bound: 'least',
  limit: ({ index }) => index,
  judge(plan) {
    const { forecast, calendar, projectStart, statusDate, limits } = plan;
    const open = leaves(plan).filter((row) => !isFinished(plan, row) && forecast.tasks[row].finish !== null);
    const wanted = target(plan);
    if (open.length === 0 || wanted === null) return { count: 0, of: 0, value: null, findings: [] };
    const finishOf = (row: number) => forecast.tasks[row].finish ?? -Infinity;
    const last = open.reduce((one, row) => (finishOf(row) > finishOf(one) ? row : one));
    const finish = finishOf(last);
    const from = statusDate === null || statusDate < projectStart ? projectStart : statusDate + 1;
    const length = from > finish ? 0 : countWorkingDays(calendar, from, finish);
    const slack = workingDayIndex(calendar, wanted) - workingDayIndex(calendar, finish);
    const value = ratio(length + slack, length);
    const params = { length, slack, finish: formatIsoDay(finish), wanted: formatIsoDay(wanted) };
    const findings =
      value !== null && value < limits.index
        ? [taskIssue('criticalPathTight', plan, last, 'finish', params)]
        : [];
    return { count: findings.length, of: 1, value, findings };
  },
};
