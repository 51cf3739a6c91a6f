import type { CellInput } from '../cell';

/** A data row as it should stand: one that is there, or a new one. */
export interface DesiredRow {
  /** Place among the data rows that were read, from 0; `undefined` for a row to be made. */
  readonly existing: number | undefined;
  /** What its cells should hold, by column id; columns that are not named are the user's and left alone. */
  readonly cells: ReadonlyMap<string, CellInput>;
}
