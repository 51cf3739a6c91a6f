import type { CellValue } from '../tables/tableContent';

/** A formula to be written, in en-US with structured references, starting with `=`. */
export interface Formula {
  readonly formula: string;
  /** Written even where the cell holds a formula already: what it speaks of has changed. */
  readonly renewed?: true;
}

/**
 * What is written into a cell. A string is text and stays text, whatever it looks like; a formula is only
 * what says so; `''` clears; `null` leaves the cell alone.
 */
export type CellInput = CellValue | Formula | null;

/** A rectangle of a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
