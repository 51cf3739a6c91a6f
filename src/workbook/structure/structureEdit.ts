import type { CellValue } from '../../tables/tableContent';
import type { Localized } from '../../words/language';

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
  /** Rows that the table opens at a place of the final order; all others stay where they are. */
  readonly opened?: { readonly at: number; readonly count: number };
  /** The rows that are selected afterwards: those that moved or came. Absent: the selection stays. */
  readonly selected?: { readonly from: number; readonly count: number };
}

/** An edit, or why there is none. */
export type StructureOutcome = { readonly edit: StructureEdit } | { readonly refused: Localized };
