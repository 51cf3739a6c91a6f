import { durationOf } from '../schedule/buildNetwork';
import { byCount } from './countedPoint';
import { none, type HealthPoint } from './healthPoint';
import { openTasks } from './openTasks';
import { taskIssue } from './taskIssue';

/** DCMA 10, resources: open tasks of a day or more to which neither a person nor money is assigned; none. */
export const resources: HealthPoint = {
  group: 'schedule',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const open = openTasks(plan).filter((row) => durationOf(plan.tasks[row]) >= 1);
    const findings = open
      .filter((row) => plan.tasks[row].owner === '' && !plan.tasks[row].budget)
      .map((row) => taskIssue('resourcesMissing', plan, row, 'owner'));
    return byCount(findings, open.length);
  },
};
