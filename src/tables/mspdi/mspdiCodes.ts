import type { LinkType } from '../../project/links/link';

/** The types of links by Project's numbers. */
export const linkTypes: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS'];

/** What a duration or a lag counts. */
export type TimeUnit = 'working' | 'elapsed' | 'percent' | 'elapsedPercent';

/** Minutes, hours, days, weeks, months of elapsed time; from 35 on the same as estimates. */
const elapsedFormats = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);

/**
 * What Project's number of a duration format or lag format counts; an unknown one counts working time.
 *
 * @example
 * timeUnitOf(7); //=> 'working'
 * timeUnitOf(8); //=> 'elapsed'
 * timeUnitOf(19); //=> 'percent'
 */
export function timeUnitOf(format: number | null): TimeUnit {
  if (format === 19 || format === 51) return 'percent';
  if (format === 20 || format === 52) return 'elapsedPercent';
  return format !== null && elapsedFormats.has(format) ? 'elapsed' : 'working';
}

/** Formats in which Plumbline writes: days, elapsed days, per cent. */
export const writtenFormats = { days: 7, elapsedDays: 8, percent: 19 } as const;

/** Constraints by Project's numbers. */
export const constraintTypes = [
  'asSoonAsPossible',
  'asLateAsPossible',
  'mustStartOn',
  'mustFinishOn',
  'startNoEarlierThan',
  'startNoLaterThan',
  'finishNoEarlierThan',
  'finishNoLaterThan',
] as const;

/** How a task is tied to a date. */
export type ConstraintType = (typeof constraintTypes)[number];

/** Project's number of a resource without a person: work that nobody is assigned to. */
export const UNASSIGNED = -65535;
