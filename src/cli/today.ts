import { dayOf, type Day } from '../project/values/day';

/** Today by the clock and time zone of this machine. */
export function today(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
