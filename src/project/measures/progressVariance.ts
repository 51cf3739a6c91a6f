/**
 * Progress variance in points (0.1 is ten percentage points): actual less planned, negative behind plan.
 *
 * @example
 * progressVariance(0.25, 0.5); //=> -0.25
 * progressVariance(null, 0.5); //=> null
 */
export function progressVariance(actualPercent: number | null, planned: number | null): number | null {
  return actualPercent === null || planned === null ? null : actualPercent - planned;
}
