import type { Day } from '../values/day';

/** How a request for change was decided. */
export type ChangeDecision = 'pending' | 'approved' | 'rejected' | 'suspended';

/** A request to change the approved plan. */
export interface ChangeRequest {
  /** Data row of the change table, from 0. */
  readonly row: number;
  readonly id: number;
  readonly reason: string;
  /** Id of the decision, or the text that was typed; blank counts as pending. */
  readonly decision: string;
  readonly decided: Day | null;
  /** The baseline that its approval made; `null` before. */
  readonly version: number | null;
}

/**
 * Approved requests that no baseline has followed yet: the next refresh makes it.
 *
 * @example
 * const request = { row: 0, id: 1, reason: '', decision: 'approved', decided: null, version: null };
 * awaitingBaseline([request, { ...request, id: 2, version: 1 }]).map(({ id }) => id); //=> [1]
 */
export function awaitingBaseline(requests: readonly ChangeRequest[]): ChangeRequest[] {
  return requests.filter(({ decision, version }) => decision === 'approved' && version === null);
}
