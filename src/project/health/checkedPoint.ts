import type { IssueCode } from '../issue';
import { byCount } from './countedPoint';
import type { HealthPlan } from './healthPlan';
import { none, type HealthPoint } from './healthPoint';

/**
 * A point that the checks answer already: it counts the rows that they have found something in, and tolerates none.
 *
 * @param of how many rows could offend.
 */
export function checkedPoint(
  group: HealthPoint['group'],
  codes: readonly IssueCode[],
  of: (plan: HealthPlan) => number,
): HealthPoint {
  const wanted = new Set(codes);
  return {
    group,
    unit: 'count',
    bound: 'most',
    limit: none,
    judge: (plan) =>
      byCount(
        plan.issues.filter(({ code }) => wanted.has(code)),
        of(plan),
      ),
  };
}
