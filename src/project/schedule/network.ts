import { linkCodes } from '../links/linkCodes';

/** Link types as numbers. */
export const { FS, SS, FF, SF } = linkCodes;

/** The constraint is absent. */
export const NONE = NaN;

/** How far a task has come, as numbers. */
export const standings = { NOT_STARTED: 0, STARTED: 1, FINISHED: 2 } as const;

/** A link whose lag is a share of its predecessor's length. */
export interface LagShare {
  readonly link: number;
  readonly share: number;
}

/**
 * A network in typed arrays: one entry a task, one entry a link, the links in the order of their successors and
 * those of one successor as they were typed. Times are offsets in working days from the
 * project start. A summary is a task whose times roll up from its children; links into a summary, and its
 * not-before, have been handed down to its leaves before.
 */
export interface Network {
  readonly count: number;
  /** Working days from start to finish. */
  readonly duration: Float64Array;
  /** Row of the summary above, −1 at the top. */
  readonly parent: Int32Array;
  readonly isSummary: Uint8Array;
  /** Earliest start, exact start, latest finish, or `NONE`. A start that is fact is an exact start too. */
  readonly notBefore: Float64Array;
  readonly pinned: Float64Array;
  readonly deadline: Float64Array;
  /** `NOT_STARTED`, `STARTED` or `FINISHED`. */
  readonly standing: Uint8Array;
  /** Working days that are left: the duration, less of a started task, 0 of a finished one. */
  readonly remaining: Float64Array;
  /** Work that has not started begins no earlier than this, or `NONE`: the evening of the status date. */
  readonly notStartedBefore: number;
  /** 1 where a task has no times: it stands in a cycle. */
  readonly unscheduled: Uint8Array;
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkType: Uint8Array;
  /** Working days, or elapsed days where `linkElapsed` is 1. */
  readonly lag: Float64Array;
  readonly linkElapsed: Uint8Array;
  /** By summary, the links whose lag is a share of its length, which is known when its children are scheduled. */
  readonly sharesOfSummary: ReadonlyMap<number, readonly LagShare[]>;
}
