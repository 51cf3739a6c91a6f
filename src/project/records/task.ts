import type { Day } from '../values/day';

/** A row of the WBS as it was read; what is blank or could not be read is `null`. */
export interface Task {
  /** Data row of the WBS table, from 0. */
  readonly row: number;
  /** Positive and unique. */
  readonly id: number;
  /** The level that the user asked for, from 1. */
  readonly level: number;
  readonly name: string;
  readonly deliverable: string;
  readonly criterion: string;
  readonly owner: string;
  readonly support: string;
  /** The predecessors cell as typed. */
  readonly predecessors: string | number;
  /** Working days, halves allowed; 0 is a milestone. */
  readonly duration: number | null;
  /** The least and the greatest duration to reckon with, for schedule risk; absent where nobody said. */
  readonly optimistic?: number | null;
  readonly pessimistic?: number | null;
  readonly notBefore: Day | null;
  readonly deadline: Day | null;
  readonly pinned: Day | null;
  /** In the project's currency. */
  readonly budget: number | null;
}
