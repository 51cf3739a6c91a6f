import type { CellValue } from '../../tables/tableContent';

/** A table as it is watched: what people type into it, and where it stands. */
export interface WatchedTableContent {
  readonly name: string;
  /** Excel's id of the sheet; it stays when the sheet is renamed. */
  readonly sheetId: string;
  /** Place of the header row's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly CellValue[];
  /** The watched columns beside each other in blocks, each with all data rows. */
  readonly blocks: readonly (readonly (readonly CellValue[])[])[];
}

/** A named cell as it is watched. */
export interface WatchedCellContent {
  readonly name: string;
  readonly sheetId: string;
  /** Place from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What people type into the tables and forms, as far as it is there: enough to see that something was typed. */
export interface WatchedContent {
  readonly tables: readonly WatchedTableContent[];
  readonly cells: readonly WatchedCellContent[];
}
