/** Sums of shares meet their whole only to a hair's breadth, which is no time. */
export const valueTolerance = 1e-9;

/**
 * Planned duration (PD) in periods: the first period by whose end planned value reaches its last figure, the
 * budget at completion. What a curve says after that does not count.
 *
 * @param planned cumulative planned value at the end of each period, from 0 at the start on; never falling.
 * @returns `null` where nothing is planned.
 * @example
 * plannedDuration([0, 100, 250, 450, 700, 900, 1000]); //=> 6
 * plannedDuration([0, 60, 150, 150, 150]); //=> 2
 * plannedDuration([0]); //=> null
 */
export function plannedDuration(planned: ArrayLike<number>): number | null {
  let end = planned.length - 1;
  const whole = planned[end];
  if (end < 1 || whole <= 0) return null;
  while (end > 0 && planned[end - 1] >= whole * (1 - valueTolerance)) end -= 1;
  return end;
}
