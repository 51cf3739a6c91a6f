import type { CellValue, TableContent } from '../tables/tableContent';

/** A sheet as it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** A workbook-level name as it was read. */
export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** All that a command sees of a workbook; nothing in it is asked of the host again. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableContent[];
  readonly names: readonly NameSnapshot[];
  /** The rows of the hidden schema sheet: table id, column id, header now, formula of the header. */
  readonly schema: readonly SchemaRow[];
}

/**
 * A row of the hidden schema sheet. Its third cell is a live reference to the header
 * (`=PL_Tasks[[#Headers],[任务名称]]`), which Excel itself keeps in step when somebody renames or moves the
 * column or the table, with or without the add-in.
 */
export interface SchemaRow {
  readonly tableId: string;
  readonly columnId: string;
  /** The header now, or an error text where the column was deleted. */
  readonly header: CellValue;
  readonly formula: string;
}
