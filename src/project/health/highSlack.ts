import { byShare } from './countedPoint';
import type { HealthPoint } from './healthPoint';
import { slackFindings, TINY } from './slackFindings';

/** DCMA 6, high float: open tasks with total slack above 44 working days, of all open tasks; at most 5 %. */
export const highSlack: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'most',
  limit: ({ share }) => share,
  judge(plan) {
    const most = plan.limits.slackDays;
    const { findings, of } = slackFindings('slackHigh', plan, (slack) => slack > most + TINY);
    return byShare(findings, of);
  },
};
