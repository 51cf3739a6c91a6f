import type { Area } from '../model/area';
import type { CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';

/** A formula (with its `=`) that is to be computed as if it stood in a cell, without being there. */
export interface FormulaRequest {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Keeps the values of formulas up to date. */
export interface Calculator {
  /** A cell's content (value or formula) is not what it was. */
  cellChanged(sheet: Sheet, row: number, column: number): void;
  /** Cells moved, sheets, tables or names changed: every formula must be looked at again. */
  structureChanged(): void;
  /** Rows were shown, hidden or filtered: totals of the seen rows are others. */
  rowsShownOrHidden(): void;
  /** The function for want of which a formula of an area has no result, or null. */
  lackingIn(sheet: Sheet, area: Area): string | null;
  /** A table's column got another name; formulas that use it are rewritten. Called before the table knows. */
  columnRenamed(table: Table, before: string, after: string): void;
  /** A sheet gets another name; formulas that refer to it are rewritten. Called before the sheet knows. */
  sheetRenamed(sheet: Sheet, after: string): void;
  /** A sheet goes away; formulas that refer to it become `#REF!`. Called before the workbook knows. */
  sheetDeleted(sheet: Sheet): void;
  /** Brings every value up to date if the workbook calculates automatically; does nothing when nothing changed. */
  settle(): void;
  /** The results of formulas of validations and conditional formats, which stand in no cell. */
  evaluate(requests: readonly FormulaRequest[]): CellValue[];
  /** The results of a formula in many cells: in each as if it had been copied there from the one that it is for. */
  evaluateCopies(from: FormulaRequest, places: readonly (readonly [number, number])[]): CellValue[];
  /** The sheets whose formulas came to something else since this was last asked. */
  takeCalculated(): Sheet[];
  /** Computes every formula, whatever the calculation mode. */
  calculateAll(): void;
}

/** Makes the calculator of a workbook; the clock is what TODAY and NOW tell. */
export type CreateCalculator = (workbook: WorkbookModel, clock: () => Date) => Calculator;
