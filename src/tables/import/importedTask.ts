import type { CellValue } from '../tableContent';

/** What a file says of a task's baseline and progress, by the columns of the progress table; blank is absent. */
export interface ImportedProgress {
  readonly baselineStart?: CellValue;
  readonly baselineFinish?: CellValue;
  /** Budget of the baseline. */
  readonly budget?: CellValue;
  readonly actualStart?: CellValue;
  readonly actualFinish?: CellValue;
  /** 0–1. */
  readonly actualPercent?: CellValue;
  readonly actualCost?: CellValue;
  /** Working days. */
  readonly remainingDuration?: CellValue;
  /** The day that the report is as of. */
  readonly updated?: CellValue;
}

/**
 * A task as a file brought it, ready for the WBS: its ID is positive and unique and its links speak of such
 * IDs. Cells that could not be read as numbers or dates keep their text; the next check reports them at
 * their place, so that nothing of the file is lost.
 */
export interface ImportedTask {
  readonly id: number;
  /** Depth in the outline, from 1. */
  readonly level: number;
  readonly name: string;
  readonly duration: CellValue;
  /** Links in the form of the WBS, e.g. `12FS+3d; 14`. */
  readonly predecessors: string;
  readonly owner: string;
  readonly budget: CellValue;
  readonly notBefore: CellValue;
  readonly deadline: CellValue;
  readonly pinned?: CellValue;
  readonly notes?: string;
  /** Who works on the task beside its owner. */
  readonly helpers?: readonly string[];
  readonly progress?: ImportedProgress;
}
