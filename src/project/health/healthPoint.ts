import type { Issue } from '../issue';
import type { HealthLimits } from './healthLimits';
import type { HealthPlan } from './healthPlan';

/** What a point has found. */
export interface HealthJudgement {
  /** How many offend, of how many that could. */
  readonly count: number;
  readonly of: number;
  /** What is held against the limit; `null` where nothing can be judged. */
  readonly value: number | null;
  /** Where, cell by cell. */
  readonly findings: readonly Issue[];
}

/** A point of the health check: one question, one answer. */
export interface HealthPoint {
  /** The schedule by the DCMA's 14 points, or how the project is run. */
  readonly group: 'schedule' | 'process';
  /** What the value is: a share 0–1, a count, or an index. */
  readonly unit: 'share' | 'count' | 'index';
  /** Whether the limit is the most or the least that passes. */
  readonly bound: 'most' | 'least';
  readonly limit: (limits: HealthLimits) => number;
  readonly judge: (plan: HealthPlan) => HealthJudgement;
}

/** The limit of points that tolerate nothing. */
export const none = (): number => 0;
