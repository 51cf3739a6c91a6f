/**
 * Earned schedule (ES, Lipke 2003) in periods: the time at which the plan had earned what is earned now.
 * With C whole periods whose cumulative PV does not exceed EV, ES = C + (EV − PV_C) ÷ (PV_{C+1} − PV_C).
 *
 * @param cumulativePlanned cumulative PV at the end of period 0 (0), 1, 2 …; never falling.
 * @returns the planned duration once everything is earned; on a plateau the last period that had as much.
 * @example
 * earnedSchedule([0, 100, 250, 450, 700, 900, 1000], 380); //=> 2.65
 */
export function earnedSchedule(cumulativePlanned: readonly number[], earned: number): number {
  let whole = 0;
  while (whole + 1 < cumulativePlanned.length && cumulativePlanned[whole + 1] <= earned) whole += 1;
  if (whole + 1 >= cumulativePlanned.length) return whole;
  const step = cumulativePlanned[whole + 1] - cumulativePlanned[whole];
  return whole + (earned - cumulativePlanned[whole]) / step;
}
