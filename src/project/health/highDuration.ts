import { durationOf } from '../schedule/buildNetwork';
import { byShare } from './countedPoint';
import type { HealthPoint } from './healthPoint';
import { openTasks } from './openTasks';
import { taskIssue } from './taskIssue';

/** DCMA 8, high duration: open tasks planned to take more than 44 working days, of all open tasks; at most 5 %. */
export const highDuration: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'most',
  limit: ({ share }) => share,
  judge(plan) {
    const open = openTasks(plan);
    const most = plan.limits.durationDays;
    const findings = open.flatMap((row) => {
      const days = durationOf(plan.tasks[row]);
      return days > most ? [taskIssue('durationHigh', plan, row, 'duration', { days, most })] : [];
    });
    return byShare(findings, open.length);
  },
};
