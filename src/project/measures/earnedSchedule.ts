import { plannedDuration, valueTolerance } from './plannedDuration';

/**
 * Earned schedule (ES) in periods since the start: when the value that is earned now should have been earned.
 * ES = C + (EV − PV_C) ÷ (PV_C+1 − PV_C), C being the number of whole periods with EV ≥ PV (Lipke 2003).
 *
 * Where the plan stands still, ES is the end of that standstill: all that the plan wanted by then is done, so
 * that nobody is behind during a planned pause. Once the whole budget is earned, ES is the planned duration.
 * What is earned beyond the budget, or below what was planned from the start, does not count.
 *
 * @param planned cumulative planned value at the end of each period, from that at the start on; never falling.
 * @returns `null` where nothing is planned or the earned value is not known.
 * @see W. Lipke, Schedule is Different, The Measurable News, 2003
 * @example
 * earnedSchedule([0, 100, 250, 450, 700, 900, 1000], 380)!.toFixed(2); //=> '2.65'
 * earnedSchedule([0, 100, 200, 200, 300], 200); //=> 3
 * earnedSchedule([0, 100, 200, 200, 200], 200); //=> 2
 * earnedSchedule([0, 100], null); //=> null
 */
export function earnedSchedule(planned: ArrayLike<number>, earned: number | null): number | null {
  const end = plannedDuration(planned);
  if (end === null || earned === null) return null;
  const value = earned + planned[end] * valueTolerance;
  if (value >= planned[end]) return end;
  if (value < planned[0]) return 0;
  let whole = 0;
  let beyond = end;
  while (beyond - whole > 1) {
    const middle = (whole + beyond) >> 1;
    if (planned[middle] <= value) whole = middle;
    else beyond = middle;
  }
  const part = (earned - planned[whole]) / (planned[beyond] - planned[whole]);
  return whole + Math.max(0, part);
}
