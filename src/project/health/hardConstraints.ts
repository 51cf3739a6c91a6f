import { formatIsoDay } from '../values/day';
import { byShare } from './countedPoint';
import type { HealthPoint } from './healthPoint';
import { openTasks } from './openTasks';
import { taskIssue } from './taskIssue';

/**
 * DCMA 5, hard constraints: open tasks whose start is pinned, of all open tasks; at most 5 %. A deadline and a
 * not-before date let the links do their work and do not count.
 */
export const hardConstraints: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'most',
  limit: ({ share }) => share,
  judge(plan) {
    const open = openTasks(plan);
    const findings = open.flatMap((row) => {
      const { pinned } = plan.tasks[row];
      return pinned === null
        ? []
        : [taskIssue('taskPinned', plan, row, 'pinned', { date: formatIsoDay(pinned) })];
    });
    return byShare(findings, open.length);
  },
};
