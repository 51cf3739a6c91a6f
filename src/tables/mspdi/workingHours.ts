import { formatIsoDay, type Day } from '../../project/values/day';
import type { WorkMoment } from './exportedPlan';
import { elementXml, fieldsXml } from './xmlText';

/** The hours of a working day as Plumbline writes them, which are Project's own: 8 to 12 and 13 to 17. */
const [morning, noon, afternoon, evening] = [8 * 60, 12 * 60, 13 * 60, 17 * 60];

/** Minutes of a working day. */
export const MINUTES_A_WORKING_DAY = noon - morning + evening - afternoon;

/** Working time in XML: the two halves of the day. */
export const workingTimesXml = elementXml(
  'WorkingTimes',
  [
    ['08:00:00', '12:00:00'],
    ['13:00:00', '17:00:00'],
  ]
    .map(([FromTime, ToTime]) => elementXml('WorkingTime', fieldsXml({ FromTime, ToTime })))
    .join(''),
);

function at(day: Day, minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${formatIsoDay(day)}T${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}:00`;
}

/** Minutes after midnight when a share of the day's work is done; noon itself is as early as it can be. */
function timeOf(share: number): number {
  const worked = Math.round(Math.min(1, Math.max(0, share)) * MINUTES_A_WORKING_DAY);
  return worked <= noon - morning ? morning + worked : worked - (noon - morning) + afternoon;
}

/**
 * A start as Project writes it: what begins at noon begins after the break.
 *
 * @example
 * startText({ day: 46279, share: 0.5 }); //=> '2026-09-14T13:00:00'
 */
export function startText({ day, share }: WorkMoment): string {
  const minutes = timeOf(share);
  return at(day, minutes === noon ? afternoon : minutes);
}

/**
 * A finish as Project writes it.
 *
 * @example
 * finishText({ day: 46279, share: 0.5 }); //=> '2026-09-14T12:00:00'
 */
export function finishText({ day, share }: WorkMoment): string {
  return at(day, timeOf(share));
}

/**
 * The morning of a day.
 *
 * @example
 * morningText(46279); //=> '2026-09-14T08:00:00'
 */
export function morningText(day: Day): string {
  return at(day, morning);
}

/**
 * The evening of a day.
 *
 * @example
 * eveningText(46279); //=> '2026-09-14T17:00:00'
 */
export function eveningText(day: Day): string {
  return at(day, evening);
}
