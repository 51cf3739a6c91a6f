import { ratio } from '../measures/ratio';
import { formatIsoDay } from '../values/day';
import { dueTasks } from './dueTasks';
import type { HealthPoint } from './healthPoint';
import { isFinished, workTasks } from './openTasks';
import { reportIssue } from './taskIssue';

/**
 * DCMA 14, baseline execution index: tasks finished ÷ tasks that the baseline wants finished by the status date;
 * at least 0.95. What was finished early counts as well, so that it can be above 1.
 */
export const baselineExecutionIndex: HealthPoint = {
  group: 'schedule',
  unit: 'index',
  bound: 'least',
  limit: ({ index }) => index,
  judge(plan) {
    const due = dueTasks(plan);
    const done = workTasks(plan).filter((row) => isFinished(plan, row)).length;
    const findings = due
      .filter(({ row }) => !isFinished(plan, row))
      .map(({ row, baselineFinish }) =>
        reportIssue('notFinishedAsPlanned', plan, row, 'actualFinish', {
          baseline: formatIsoDay(baselineFinish),
        }),
      );
    return { count: findings.length, of: due.length, value: ratio(done, due.length), findings };
  },
};
