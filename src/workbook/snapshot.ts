import type { TableId } from '../tables/spec';
import type { CellValue, TableContent } from '../tables/tableContent';
import type { Area } from './cell';

/** A sheet as it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** What a column lets through, as Excel tells it; handed back as it came. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A column whose rows are filtered. */
export interface ColumnFilter {
  readonly header: string;
  readonly criteria: FilterCriteria;
}

/** A standard table as it was read. */
export interface TableSnapshot extends TableContent {
  readonly id: TableId;
  /** The first data row with its formulas written out: one row tells what each column computes. */
  readonly firstFormulas: readonly CellValue[];
  /** Address of a merged area across the table, e.g. `WBS!C7:D7`; blank where there is none. */
  readonly merged: string;
  /** The columns by which rows are filtered now; absent where all rows are shown. */
  readonly filters?: readonly ColumnFilter[];
  /** Below the data rows stands a total row, which is the user's; absent where there is none. */
  readonly hasTotalRow?: true;
  /** Its header row is switched off: no header was read, and its columns are not known. */
  readonly hasNoHeader?: true;
}

/** A named cell as it was read. */
export interface NamedCellSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Place from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula's text, or the value as typed. */
  readonly formula: CellValue;
}

/**
 * A row of the hidden schema sheet: what it is about (a table, or a memory of Plumbline's own such as the
 * last ID given), a key (a column's id) and a value. For a column the value is a live reference to the
 * header (`=PL_Tasks[[#Headers],[任务名称]]`), which Excel itself keeps in step when somebody renames or moves the
 * column or the table, with or without the add-in.
 */
export interface SchemaRow {
  /** Place on the schema sheet, from 0. */
  readonly row: number;
  readonly tableId: string;
  readonly columnId: string;
  /** The header now, or an error text where the column was deleted. */
  readonly header: CellValue;
  readonly formula: string;
}

/** A named area of a sheet that Plumbline draws, as it was read. */
export interface NamedAreaSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Place of the first cell from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formulas' texts, or the values as typed. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** All that a command sees of a workbook; nothing in it is asked of the host again. */
export interface WorkbookSnapshot {
  /** Excel has the workbook open for reading alone. */
  readonly readOnly?: true;
  /** Its structure is protected: no sheet comes, goes or is called otherwise. */
  readonly structureProtected?: true;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** The standard tables that were found. */
  readonly tables: readonly TableSnapshot[];
  /** Names of all tables of the workbook, other people's as well. */
  readonly tableNames: readonly string[];
  /** Workbook-level names. */
  readonly names: readonly string[];
  /** The standard named cells that were found. */
  readonly cells: readonly NamedCellSnapshot[];
  /** The named areas of drawn sheets that were found. */
  readonly areas: readonly NamedAreaSnapshot[];
  /** Where the sheets of boards hold something that is no formula: labels, and what people typed. */
  readonly boardConstants: readonly Area[];
  /** The rows of the hidden schema sheet; empty where there is none. */
  readonly schema: readonly SchemaRow[];
}
