/** What a cell holds when it is read: blank is `''`, a date its serial, an error its text such as `#REF!`. */
export type CellValue = string | number | boolean;

/** A table as it stands in a workbook: values beside the formulas or typed values behind them. */
export interface TableContent {
  /** The Excel table's name now; the user may have renamed it. */
  readonly name: string;
  readonly sheet: string;
  /** Place of the header row's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Data rows; an empty Excel table has one blank row. */
  readonly values: readonly (readonly CellValue[])[];
  /**
   * The same cells as typed: the value itself, or for a formula something that starts with `=` (its text, or
   * the sign alone where the text was not read).
   */
  readonly formulas: readonly (readonly CellValue[])[];
}
