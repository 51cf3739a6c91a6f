import { issue, type Issue } from '../issue';
import type { Day } from '../values/day';

/**
 * The status date lies within the project: before its start nothing can be due.
 *
 * @example
 * checkStatusDate(46270, 46279)[0].code; //=> 'statusDateBeforeStart'
 * checkStatusDate(null, 46279); //=> []
 */
export function checkStatusDate(statusDate: Day | null, projectStart: Day): Issue[] {
  return statusDate !== null && statusDate < projectStart
    ? [issue('statusDateBeforeStart', { table: 'project', column: 'statusDate' })]
    : [];
}
