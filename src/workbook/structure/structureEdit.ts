import type { CellValue } from '../../tables/tableContent';
import type { Localized } from '../../words/language';
import type { DesiredRow } from '../rows/desiredRow';

/** What stands in a row of the WBS after an edit of its structure. */
export interface StructureRow {
  /** The row whose content goes here, as read, from 0; `undefined` for a new task. */
  readonly source: number | undefined;
  /** The content stays in its row as well: this one is a copy, and takes what people typed, not what was computed. */
  readonly isCopy?: true;
  /** Cells that differ from the source's, by column id. */
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** An edit of the WBS's structure: how its rows read afterwards. */
export interface StructureEdit {
  /** Every row of the table, in its final order. */
  readonly rows: readonly StructureRow[];
  /** Places of the final order at which the table opens rows; all other rows keep their order on the sheet. */
  readonly opened?: ReadonlySet<number>;
  /** Rows as read that the table closes up. */
  readonly closed?: ReadonlySet<number>;
  /** The archive's rows as they should be: where rows of the WBS went there or come from there. */
  readonly archive?: readonly DesiredRow[];
  /** The rows that are selected afterwards: those that moved or came. Absent: the selection stays. */
  readonly selected?: { readonly from: number; readonly count: number };
  /** What is said when it is done; absent: that all tables follow. */
  readonly summary?: Localized;
}

/** An edit, or why there is none. */
export type StructureOutcome = { readonly edit: StructureEdit } | { readonly refused: Localized };
