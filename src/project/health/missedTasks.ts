import { formatIsoDay } from '../values/day';
import { byShare } from './countedPoint';
import { dueTasks } from './dueTasks';
import type { HealthPoint } from './healthPoint';
import { isFinished } from './openTasks';
import { reportIssue } from './taskIssue';

/**
 * DCMA 11, missed tasks: tasks that ended, or will end, after their baseline finish, of those whose baseline
 * finish is not after the status date; at most 5 %.
 */
export const missedTasks: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'most',
  limit: ({ share }) => share,
  judge(plan) {
    const due = dueTasks(plan);
    const findings = due.flatMap(({ row, baselineFinish }) => {
      const finish = plan.tracked[row]?.current.finish ?? null;
      if (finish === null || finish <= baselineFinish) return [];
      const params = { baseline: formatIsoDay(baselineFinish), finish: formatIsoDay(finish) };
      const column = isFinished(plan, row) ? 'actualFinish' : 'forecastFinish';
      return [reportIssue('baselineFinishMissed', plan, row, column, params)];
    });
    return byShare(findings, due.length);
  },
};
