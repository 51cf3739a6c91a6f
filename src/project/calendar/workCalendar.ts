import type { Day } from '../values/day';

/**
 * Which days are worked, from a first to a last day, with a running index of working days so that adding
 * and counting take one look-up. Beyond its ends a calendar goes on as Monday to Friday, so that a plan which runs past
 * the Calendar sheet still has dates (and an issue says so).
 */
export interface WorkCalendar {
  readonly first: Day;
  readonly last: Day;
  /** 1 where the day is worked; `working[day - first]`. */
  readonly working: Uint8Array;
  /** Number of working days from `first` up to and including the day; `indexOf[day - first]`. */
  readonly indexOf: Int32Array;
  /** The day of each working index, counted from 1; `dayAt[index - 1]`. */
  readonly dayAt: Int32Array;
}

/**
 * Builds a calendar from one flag a day.
 *
 * @example
 * const week = workCalendar(46279, [true, true, true, true, true, false, false]);
 * [...week.indexOf]; //=> [1, 2, 3, 4, 5, 5, 5]
 */
export function workCalendar(first: Day, flags: ArrayLike<boolean | number>): WorkCalendar {
  const working = new Uint8Array(flags.length);
  const indexOf = new Int32Array(flags.length);
  const days: number[] = [];
  for (let offset = 0; offset < flags.length; offset += 1) {
    if (flags[offset]) {
      working[offset] = 1;
      days.push(first + offset);
    }
    indexOf[offset] = days.length;
  }
  return { first, last: first + flags.length - 1, working, indexOf, dayAt: Int32Array.from(days) };
}
