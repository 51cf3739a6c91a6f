import type { Localized } from '../words/language';

/**
 * Who fills a column: `key` and `engine` cells are written by Plumbline, `formula` cells compute themselves
 * in the sheet, `input` cells belong to the user and are never overwritten.
 */
export type ColumnKind = 'key' | 'engine' | 'formula' | 'input';

/** What a cell of a column holds; number format, alignment, width and validation follow from it. */
export type ColumnType =
  | 'id'
  | 'code'
  | 'text'
  | 'longText'
  | 'integer'
  | 'days'
  | 'number'
  | 'date'
  | 'percent'
  | 'money'
  | 'ratio'
  | 'choice'
  | 'light';

/** A drop-down: a list of the lists sheet, or the people of the people table. */
export type ListId = string;

/**
 * Names the parts of a formula by their ids, so that a formula is written once and follows renamed headers.
 */
export interface FormulaScope {
  /** The cell of this row in a column of the same table, e.g. `[@预算]`. */
  cell(columnId: string): string;
  /** A whole column of any table, e.g. `PL_Tasks[预算]`. */
  column(tableId: TableId, columnId: string): string;
  /** A named cell of the workbook, e.g. `PL_StatusDate`. */
  name(nameId: string): string;
  /** A word of a list in the workbook's language as a quoted string, e.g. `"高"`. */
  word(listId: ListId, choiceId: string): string;
}

/** A column of a standard table. Ids are for ever: never renamed, retyped or reused. */
export interface ColumnSpec {
  readonly id: string;
  readonly label: Localized;
  readonly kind: ColumnKind;
  readonly type: ColumnType;
  /** The short text that Excel shows when a cell of the column is selected (at most 255 characters). */
  readonly hint: Localized;
  /** Width in characters of the default font; where absent, the type's own width. */
  readonly width?: number;
  /** For `choice`: the list that the cell is chosen from. A list of people warns instead of refusing. */
  readonly list?: ListId;
  /** For `formula`: the cell formula, starting with `=`. */
  readonly formula?: (scope: FormulaScope) => string;
}

/** The ids of the standard tables. */
export type TableId =
  | 'goals'
  | 'stakeholders'
  | 'tasks'
  | 'responsibility'
  | 'progress'
  | 'risks'
  | 'people'
  | 'calendar'
  | 'lists'
  | 'archive';

/** The ids of the standard sheets. */
export type SheetId =
  | 'project'
  | 'wbs'
  | 'responsibility'
  | 'progress'
  | 'risks'
  | 'calendar'
  | 'people'
  | 'settings'
  | 'archive'
  | 'schema';

/** A standard table: one Excel table, known by its ASCII name. */
export interface TableSpec {
  readonly id: TableId;
  /** The Excel table's name, the same in every language. */
  readonly name: `PL_${string}`;
  readonly label: Localized;
  readonly sheet: SheetId;
  readonly columns: readonly ColumnSpec[];
}
