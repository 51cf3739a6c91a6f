/** How grave a risk is. */
export type RiskLevel = 'low' | 'medium' | 'high';

/** The scores from which on a risk is medium, and from which on it is high, on a scale. */
export interface RiskBounds {
  readonly medium: number;
  readonly high: number;
}

/** The customary bounds of each scale. */
export const riskBounds = {
  '3x3': { medium: 3, high: 6 },
  '5x5': { medium: 6, high: 15 },
  pmbok: { medium: 0.06, high: 0.18 },
} as const satisfies Readonly<Record<string, RiskBounds>>;

/**
 * The level of a score.
 *
 * @example
 * riskLevel(15, riskBounds['5x5']); //=> 'high'
 * riskLevel(null, riskBounds['5x5']); //=> null
 */
export function riskLevel(score: number | null, bounds: RiskBounds): RiskLevel | null {
  if (score === null) return null;
  // PMBOK scores are products of decimals: 0.3 × 0.2 is a hair below 0.06.
  const reaches = (bound: number) => score >= bound - 1e-9;
  if (reaches(bounds.high)) return 'high';
  return reaches(bounds.medium) ? 'medium' : 'low';
}
