import type { Judged, Thresholds } from './light';

/** What the settings let a light be judged by. */
export type LightBasis = 'combined' | 'days' | 'points' | 'index';

/** How measures turn into a colour. */
export interface LightRule {
  readonly basis: LightBasis;
  readonly thresholds: Thresholds;
}

/** Every measure that a light could judge. */
export type AllMeasures = Required<Judged>;

const nothing: AllMeasures = {
  daysLate: null,
  progressVariance: null,
  schedulePerformanceIndex: null,
  costPerformanceIndex: null,
};

function alone(basis: Exclude<LightBasis, 'combined'>, measures: AllMeasures): AllMeasures {
  if (basis === 'days') return { ...nothing, daysLate: measures.daysLate };
  if (basis === 'points') return { ...nothing, progressVariance: measures.progressVariance };
  return { ...measures, daysLate: null, progressVariance: null };
}

/**
 * What the light of one task judges. Combined is days late and points behind plan: an index of a single small
 * task swings too much.
 *
 * @example
 * const measures = { daysLate: 8, progressVariance: -0.2, schedulePerformanceIndex: 0.5, costPerformanceIndex: 1 };
 * taskMeasures('combined', measures).schedulePerformanceIndex; //=> null
 * taskMeasures('index', measures).daysLate; //=> null
 */
export function taskMeasures(basis: LightBasis, measures: AllMeasures): AllMeasures {
  if (basis !== 'combined') return alone(basis, measures);
  return { ...measures, schedulePerformanceIndex: null, costPerformanceIndex: null };
}

/**
 * What the light of a sum of tasks judges, a phase or the project. Combined is days late, SPI and CPI; the SPI
 * says in money what the points would say again.
 *
 * @example
 * const measures = { daysLate: 8, progressVariance: -0.2, schedulePerformanceIndex: 0.5, costPerformanceIndex: 1 };
 * sumMeasures('combined', measures).progressVariance; //=> null
 */
export function sumMeasures(basis: LightBasis, measures: AllMeasures): AllMeasures {
  return basis === 'combined' ? { ...measures, progressVariance: null } : alone(basis, measures);
}
