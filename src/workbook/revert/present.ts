import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { Area } from '../cell';
import type { CellPoint } from './movedCell';

/** What is to be read beside the workbook, in the same round trip. */
export interface PresentQuery {
  /** Columns of standard tables whose formulas are wanted as text. */
  readonly columns: readonly {
    readonly table: TableId;
    readonly name: string;
    readonly header: string;
  }[];
  /** Sheets that are wanted whole. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly cells: readonly CellPoint[];
  /** Which cells the user has selected. */
  readonly selection?: true;
  /** A table of which is wanted which rows are shown; by its Excel name. */
  readonly shownOf?: string;
  /** A table whose formulas are wanted as text, wherever they are in it; by its Excel name. */
  readonly formulasOf?: string;
  /** Sheets whose charts are wanted, by their names. */
  readonly chartsOf?: readonly string[];
  /** Areas whose validation and conditional formats are wanted. */
  readonly looks?: readonly Area[];
}

/** What can be typed into an area, and how many conditional formats it shows. */
export interface AreaLook {
  /** Office's word: `None`, `List` …, `Inconsistent` where some cells have no rule. */
  readonly validation: string;
  readonly conditionalFormats: number;
}

/** Asks for nothing beside the workbook. */
export const nothingWanted: PresentQuery = { columns: [], sheets: [], names: [], cells: [] };

/** What stands on a sheet. */
export interface SheetContent {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Where there are formulas. */
  readonly formulas: readonly Area[];
}

/** What was read; what is not there any more has no entry. */
export interface PresentCells {
  /** Formulas by `columnKey`, by row. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  readonly sheets: ReadonlyMap<string, SheetContent>;
  /** What names refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** Formulas or values by `cellKey`. */
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly selection?: readonly Area[];
  /** Rows of the table that are neither filtered out nor hidden; absent where that is not known. */
  readonly shown?: readonly { readonly row: number; readonly rows: number }[];
  /** Formulas in A1 form by `cellKey`; absent where their table is not found by its name. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** Names of the charts of a sheet. */
  readonly charts?: ReadonlyMap<string, readonly string[]>;
  /** By `cellKey` of an area's first cell. */
  readonly looks?: ReadonlyMap<string, AreaLook>;
}

/** Nothing was asked for. */
export const nothingPresent: PresentCells = {
  columns: new Map(),
  sheets: new Map(),
  names: new Map(),
  cells: new Map(),
};

/** What two readings found; where both asked for the same, the later one counts. */
export function joinedPresent(first: PresentCells, later: PresentCells): PresentCells {
  return {
    ...first,
    ...later,
    columns: new Map([...first.columns, ...later.columns]),
    sheets: new Map([...first.sheets, ...later.sheets]),
    names: new Map([...first.names, ...later.names]),
    cells: new Map([...first.cells, ...later.cells]),
  };
}

/** Under which key a column's formulas are found. */
export function columnKey(table: TableId, header: string): string {
  return `${table} ${header}`;
}

/** Under which key a single cell is found. */
export function cellKey({ sheet, row, column }: CellPoint): string {
  return `${row} ${column} ${sheet}`;
}
