import { formatIsoDay } from '../values/day';
import { byCount } from './countedPoint';
import type { HealthPlan } from './healthPlan';
import { none, type HealthPoint } from './healthPoint';
import { isFinished, leaves } from './openTasks';
import { reportIssue } from './taskIssue';

/** Dates that the checks find: actual ones that are still to come or out of order, and none at all in a circle. */
const checked = new Set(['actualInFuture', 'finishBeforeStart', 'cycle']);

/** Work that is not done and should end in the past all the same. */
function forecastInPast(plan: HealthPlan) {
  const { forecast, statusDate } = plan;
  if (statusDate === null) return [];
  return leaves(plan).flatMap((row) => {
    const { finish, type } = forecast.tasks[row];
    // A milestone of the status date's evening may still be reached on that day.
    const isPast = finish !== null && (type === 'milestone' ? finish < statusDate : finish <= statusDate);
    return isPast && !isFinished(plan, row) && statusDate >= plan.projectStart
      ? [reportIssue('forecastInPast', plan, row, 'forecastFinish', { date: formatIsoDay(finish) })]
      : [];
  });
}

/** DCMA 9, invalid dates: actual dates after the status date, forecasts before it, tasks without dates; none. */
export const invalidDates: HealthPoint = {
  group: 'schedule',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const found = plan.issues.filter(({ code }) => checked.has(code));
    return byCount([...found, ...forecastInPast(plan)], leaves(plan).length);
  },
};
