import { byCount } from './countedPoint';
import { none, type HealthPoint } from './healthPoint';
import { slackFindings, TINY } from './slackFindings';

/** DCMA 7, negative float: open tasks that cannot be done in time for a deadline or a pinned task; none. */
export const negativeSlack: HealthPoint = {
  group: 'schedule',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const { findings, of } = slackFindings('slackNegative', plan, (slack) => slack < -TINY);
    return byCount(findings, of);
  },
};
