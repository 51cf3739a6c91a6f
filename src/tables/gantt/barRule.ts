import type { GanttColumnId } from './ganttColumn';
import type { GanttRow } from './ganttRow';
import type { SlotRowId } from './slotFormulas';
import type { Slot } from './timeScale';

/** A cell of the grid as a rule’s formula speaks of it, in A1 with its anchors. */
export interface BarAnchors {
  /** The cell itself, e.g. `H12`. */
  readonly here: string;
  /** A cell of the same row, e.g. `$DE12`. */
  readonly row: (column: GanttColumnId) => string;
  /** A cell of the same column above the grid, e.g. `H$5`. */
  readonly slot: (row: SlotRowId) => string;
  /** The same one column further left; left of the grid there is no number. */
  readonly slotBefore: (row: SlotRowId) => string;
}

/** A column of the grid: its days, and whether it holds the status date or is a day off. */
export interface DrawnSlot extends Slot {
  readonly isNow: boolean;
  /** The column to the left holds the status date. */
  readonly isAfterNow: boolean;
  readonly isOff: boolean;
}

/** How a cell of the grid looks where a rule holds: a fill, and lines at its edges. */
export interface BarLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly top?: string;
  readonly bottom?: string;
  readonly left?: string;
  readonly right?: string;
}

/**
 * A conditional format of the grid, said twice: as the formula that Excel evaluates and as a pure function; a
 * test compares the two cell by cell. Rules before it in the list win where two set the same part of a look.
 */
export interface BarRule {
  readonly id: string;
  readonly formula: (at: BarAnchors) => string;
  readonly holds: (row: GanttRow, slot: DrawnSlot) => boolean;
  readonly look: BarLook;
}
