import { ratio } from '../measures/ratio';
import type { HealthPoint } from './healthPoint';
import { linkIssue, openLinks } from './openLinks';

/** DCMA 3, lags: links with a positive lag, of all links into open tasks; at most 5 %. */
export const lags: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'most',
  limit: ({ share }) => share,
  judge(plan) {
    const links = openLinks(plan);
    const findings = links.filter(({ link }) => link.lag > 0).map((link) => linkIssue('lagUsed', plan, link));
    const count = findings.length;
    return { count, of: links.length, value: ratio(count, links.length), findings };
  },
};
