import type { HealthPlan } from './healthPlan';
import type { HealthJudgement, HealthPoint } from './healthPoint';
import { healthPoints, type HealthPointId } from './healthPoints';

/** A point of the health check with its answer. */
export interface HealthResult extends HealthJudgement, Pick<HealthPoint, 'group' | 'unit' | 'bound'> {
  readonly id: HealthPointId;
  readonly limit: number;
  /** `null` where nothing could be judged: no links, no status date, nothing due yet. */
  readonly passed: boolean | null;
}

/** Shares and indices are quotients. */
const TINY = 1e-9;

function passes({ bound }: HealthPoint, value: number | null, limit: number): boolean | null {
  if (value === null) return null;
  return bound === 'most' ? value <= limit + TINY : value >= limit - TINY;
}

/** Asks every point of the health check. */
export function judgeHealth(plan: HealthPlan): HealthResult[] {
  return (Object.keys(healthPoints) as HealthPointId[]).map((id) => {
    const point: HealthPoint = healthPoints[id];
    const { group, unit, bound } = point;
    const limit = point.limit(plan.limits);
    const judgement = point.judge(plan);
    return { id, group, unit, bound, limit, passed: passes(point, judgement.value, limit), ...judgement };
  });
}
