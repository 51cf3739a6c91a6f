import type { CellValue } from '../tableContent';

/** What a column of the time scale stands for, as chosen in the settings. */
export type GanttUnit = 'auto' | 'day' | 'week' | 'month' | 'quarter';

/** Columns of the time scale: 12 weeks of days, 84 weeks, 7 years of months. One page across, all of it. */
export const slotCount = 84;

/**
 * Length of a slot: so many days, or 30 for a calendar month and 91 for a quarter. The steps follow close on each
 * other, so that a plan of four months fills two thirds of the page, one of eight months to seven years three
 * quarters.
 */
export type SlotStep = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | 12 | 14 | 17 | 21 | 25 | 30 | 91;

/** Steps that are counted in days, shortest first. */
export const daySteps = [
  1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 21, 25,
] as const satisfies readonly SlotStep[];

/** From this step on years are named over the columns: months would have no room for their names. */
export const yearsFrom = 17;

/** The steps of the units that a user chooses himself. */
export const stepOfUnit = { day: 1, week: 7, month: 30, quarter: 91 } as const satisfies Readonly<
  Record<Exclude<GanttUnit, 'auto'>, SlotStep>
>;

/**
 * The unit that a settings cell names; `auto` where it names none.
 *
 * @example
 * ganttUnitOf('week'); //=> 'week'
 * ganttUnitOf(''); //=> 'auto'
 */
export function ganttUnitOf(value: CellValue | undefined): GanttUnit {
  return value === 'day' || value === 'week' || value === 'month' || value === 'quarter' ? value : 'auto';
}
