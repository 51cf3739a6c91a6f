import type { CellValue } from '../../tables/tableContent';
import type { Area } from '../cell';

/** What is to be read in the request that makes a change: loads queued before it answer what it finds. */
export interface Capture {
  /** Cells as they are before the change. */
  readonly before?: Area;
  /** Number formats of the same cells, where the change sets or removes them. */
  readonly withFormats?: true;
  /** Formulas as Excel reads them back after the change: it may spell them otherwise. */
  readonly after?: Area;
  /** Indentation of the cells of a one-column area. */
  readonly indent?: Area;
  /** What a name refers to. */
  readonly name?: string;
  /** Where a table stands before it is resized. */
  readonly table?: string;
}

/** A table whose rows must stand where the plan believes them. */
export interface AnchorQuery {
  readonly table: string;
  /** Places of the columns that tell the rows apart. */
  readonly keys: readonly number[];
  /** Places of other columns that must hold what the plan believes. */
  readonly typed: readonly number[];
}

/** Cells that were read back. */
export interface CapturedCells {
  readonly area: Area;
  /** `Range.formulas`: the formula's text, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** `Range.values`: tells a formula from a text that starts with an equals sign. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** What was found for one change. */
export interface Captured {
  readonly before?: CapturedCells;
  readonly after?: CapturedCells;
  readonly levels?: readonly number[];
  readonly refersTo?: string;
  readonly frame?: Area;
  /** The change was not made, because it could not be. */
  readonly leftOut?: true;
}

/** Where a table stood when the changes began, and the keys of its rows. */
export interface Anchor {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** By key column, then by row. */
  readonly keys: readonly (readonly CellValue[])[];
  /** The other columns that were asked for, by column, then by row: as `Range.formulas` gives them. */
  readonly typed: readonly (readonly CellValue[])[];
}

/** All that a request found. */
export interface CapturedPlan {
  /** As many as there were changes. */
  readonly steps: readonly Captured[];
  /** A table that is gone has none. */
  readonly anchors: readonly Anchor[];
}
