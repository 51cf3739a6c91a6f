import type { HealthPoint } from './healthPoint';
import { none } from './healthPoint';
import { linkIssue, openLinks } from './openLinks';

/** DCMA 2, leads: links with a negative lag, of all links into open tasks; none. */
export const leads: HealthPoint = {
  group: 'schedule',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const links = openLinks(plan);
    const findings = links
      .filter(({ link }) => link.lag < 0)
      .map((link) => linkIssue('leadUsed', plan, link));
    const count = findings.length;
    return { count, of: links.length, value: links.length === 0 ? null : count, findings };
  },
};
