/** Quotients end a hair's breadth beyond a whole period. */
const TINY = 1e-9;

/**
 * The period in which the work ends by IEAC(t), the first period having a number; part of a period counts as a
 * whole one.
 *
 * @param first the number of the first period, e.g. the working-day index of the project start.
 * @param duration IEAC(t) in periods.
 * @returns `null` where the duration is not known.
 * @example
 * forecastPeriod(1, 7.5); //=> 8
 * forecastPeriod(101, 6); //=> 106
 */
export function forecastPeriod(first: number, duration: number | null): number | null {
  return duration === null ? null : first - 1 + Math.ceil(duration - TINY);
}
