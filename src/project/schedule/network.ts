/** Link types as numbers: what the hot loops compare. */
export const FS = 0;
export const SS = 1;
export const FF = 2;
export const SF = 3;

/** The constraint is absent. */
export const NONE = NaN;

/**
 * A network in typed arrays: one entry a task, one entry a link. Times are offsets in working days from the
 * project start. A summary is a task whose times roll up from its children; links into a summary have been
 * handed down to its leaves before.
 */
export interface Network {
  readonly count: number;
  readonly duration: Float64Array;
  /** Row of the summary above, −1 at the top. */
  readonly parent: Int32Array;
  readonly isSummary: Uint8Array;
  /** Earliest start, exact start, latest finish, or `NONE`. */
  readonly notBefore: Float64Array;
  readonly pinned: Float64Array;
  readonly deadline: Float64Array;
  /** 1 where a task has no times: it stands in a cycle. */
  readonly unscheduled: Uint8Array;
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkType: Uint8Array;
  /** Working days, or elapsed days where `linkElapsed` is 1. */
  readonly lag: Float64Array;
  readonly linkElapsed: Uint8Array;
}
