/** The state of a task or a project: a colour, always beside its word. */
export type Light = 'onTrack' | 'watch' | 'late' | 'notKnown';

/** From where on a deviation is yellow, and from where on red. */
export interface Thresholds {
  /** Working days late. */
  readonly daysWatch: number;
  readonly daysLate: number;
  /** Points behind plan, 0.1 being ten percentage points. */
  readonly behindWatch: number;
  readonly behindLate: number;
  /** Indices (SPI, CPI) below these. */
  readonly indexWatch: number;
  readonly indexLate: number;
}

/** ≤ 7 / 7–15 / ≥ 15 days, < 10 / 10–30 / > 30 points, ≥ 0.95 / 0.90–0.95 / < 0.90. */
export const standardThresholds: Thresholds = {
  daysWatch: 7,
  daysLate: 15,
  behindWatch: 0.1,
  behindLate: 0.3,
  indexWatch: 0.95,
  indexLate: 0.9,
};

/** What a light judges; what is not known does not count. */
export interface Judged {
  readonly daysLate: number | null;
  /** Progress variance in points, negative behind plan. */
  readonly progressVariance: number | null;
  readonly schedulePerformanceIndex?: number | null;
  readonly costPerformanceIndex?: number | null;
}

/** Points come out of divisions; a hair's breadth is no deviation. */
const TINY = 1e-9;

/**
 * The worst of what is known: red where any measure is past its red threshold, else yellow where any is past
 * its yellow one, else green; not known where nothing is.
 *
 * @example
 * light({ daysLate: 8, progressVariance: -0.05 }, standardThresholds); //=> 'watch'
 * light({ daysLate: null, progressVariance: null }, standardThresholds); //=> 'notKnown'
 */
export function light(judged: Judged, thresholds: Thresholds): Light {
  const days = judged.daysLate;
  const behind = judged.progressVariance === null ? null : -judged.progressVariance;
  const indices = [judged.schedulePerformanceIndex ?? null, judged.costPerformanceIndex ?? null];
  const known = [days, behind, ...indices].some((value) => value !== null);
  if (!known) return 'notKnown';
  const below = (limit: number) => indices.some((index) => index !== null && index < limit - TINY);
  if (
    (days !== null && days >= thresholds.daysLate) ||
    (behind !== null && behind > thresholds.behindLate + TINY) ||
    below(thresholds.indexLate)
  ) {
    return 'late';
  }
  if (
    (days !== null && days > thresholds.daysWatch) ||
    (behind !== null && behind >= thresholds.behindWatch - TINY) ||
    below(thresholds.indexWatch)
  ) {
    return 'watch';
  }
  return 'onTrack';
}
