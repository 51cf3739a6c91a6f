import type { Day } from '../values/day';

/** A row of the progress table as it was read; what is blank or could not be read is `null`. */
export interface ProgressRecord {
  /** Data row of the progress table, from 0. */
  readonly row: number;
  readonly taskId: number | null;
  readonly baselineStart: Day | null;
  readonly baselineFinish: Day | null;
  readonly actualStart: Day | null;
  readonly actualFinish: Day | null;
  /** 0–1. */
  readonly actualPercent: number | null;
  readonly actualCost: number | null;
  /** Working days. */
  readonly remainingDuration: number | null;
  /** Id of the cause, or the text that was typed. */
  readonly cause: string;
  readonly nextStep: string;
  readonly updated: Day | null;
  readonly updatedBy: string;
}
