import type { Issue } from '../issue';

/**
 * Where the plan is not as it was approved: what the checks found of it.
 *
 * @example
 * unauthorisedChanges([issue('unauthorisedTask'), issue('cycle')]).length; //=> 1
 */
export function unauthorisedChanges(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ code }) => code.startsWith('unauthorised'));
}
