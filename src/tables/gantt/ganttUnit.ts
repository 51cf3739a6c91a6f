import type { CellValue } from '../tableContent';

/** What a column of the time scale stands for, as chosen in the settings. */
export type GanttUnit = 'auto' | 'day' | 'week' | 'month' | 'quarter';

/** Columns of the time scale: 12 weeks of days, 84 weeks, 7 years of months. One page across, all of it. */
export const slotCount = 84;

/**
 * Length of a slot: so many days, or 30 for a calendar month and 91 for a quarter. Between the day and the
 * week there are two and four days, so that a plan of half a year fills the page and does not shrink to a corner.
 */
export type SlotStep = 1 | 2 | 4 | 7 | 14 | 30 | 91;

/** Steps that are counted in days, shortest first. */
export const daySteps = [1, 2, 4, 7, 14] as const satisfies readonly SlotStep[];

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
