import { ratio } from '../measures/ratio';
import type { HealthPoint } from './healthPoint';
import { linkIssue, openLinks } from './openLinks';

/** DCMA 4, relationship types: the share of finish-to-start links among those into open tasks; at least 90 %. */
export const linkTypes: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'least',
  limit: ({ finishToStart }) => finishToStart,
  judge(plan) {
    const links = openLinks(plan);
    const findings = links
      .filter(({ link }) => link.type !== 'FS')
      .map((link) => linkIssue('linkNotFinishToStart', plan, link));
    const count = findings.length;
    return { count, of: links.length, value: ratio(links.length - count, links.length), findings };
  },
};
