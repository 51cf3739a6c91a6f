import type { ChoiceListId } from '../words/choiceLists';
import type { Localized } from '../words/language';
import type { CellComputation } from './computed/cellComputation';

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

/** A drop-down: a list of the lists table, or the names (`people`) or departments of the people table. */
export type ListId = ChoiceListId | 'people' | 'departments';

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
  word(listId: ChoiceListId, choiceId: string): string;
  /**
   * The cells of this row in the columns of persons of the responsibility matrix, e.g.
   * `PL_Responsibility[@[项目经理]:[采购接口人]]`, or `""` while it has no persons.
   */
  personCells(): string;
  /** The headers of the columns of persons, e.g. `PL_Responsibility[[#Headers],[项目经理]:[采购接口人]]`. */
  personHeaders(): string;
  /** All codes of the matrix, e.g. `PL_Responsibility[[项目经理]:[采购接口人]]`. */
  personBody(): string;
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
  /** The list that the cell is chosen from. A list of people or departments warns instead of refusing. */
  readonly list?: ListId;
  /** For `formula`: the cell formula, starting with `=`. */
  readonly formula?: (scope: FormulaScope) => string;
  /** For `formula`: the pure function that the formula must agree with. */
  readonly compute?: CellComputation;
  /** Without this column the table cannot be computed: its absence is an error. */
  readonly essential?: true;
  /** Workbooks that were made without this column do well without it: its absence is no issue. */
  readonly optional?: true;
  /** Only other sheets read it: it stands hidden at the end of a table that is made. */
  readonly helper?: true;
  /** On the rows of summaries Plumbline writes the value of the tasks below; on all others the user types. */
  readonly rollsUp?: true;
  /** The least number that an input takes; 0 unless set. */
  readonly least?: number;
  /** Written once and then fixed, such as a baseline: it goes to the archive and comes back with its row. */
  readonly once?: true;
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
  | 'changes'
  | 'baselines'
  | 'history'
  | 'milestones'
  | 'archive';

/** The ids of the standard sheets. */
export type SheetId =
  | 'dashboard'
  | 'weeklyReport'
  | 'projectSummary'
  | 'project'
  | 'wbs'
  | 'gantt'
  | 'responsibility'
  | 'progress'
  | 'risks'
  | 'calendar'
  | 'people'
  | 'settings'
  | 'changes'
  | 'baselines'
  | 'history'
  | 'milestones'
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
  /** Its rows keep for good how these tables stood; what is typed there must not change while they are written. */
  readonly keeps?: readonly TableId[];
}

/** A named cell of a form such as Project info or the settings. Its id is for ever. */
export interface NamedCellSpec {
  readonly id: string;
  /** The workbook name that refers to the cell. */
  readonly name: `PL_${string}`;
  readonly label: Localized;
  readonly kind: 'input' | 'formula' | 'engine';
  readonly type: ColumnType;
  readonly hint: Localized;
  readonly list?: ListId;
  /** An amount of the whole project that is never negative: shown in the unit that its size asks for, typed in whole units all the same. */
  readonly largeMoney?: true;
  /** Workbooks that were made without this cell do well with its first value: its absence is no issue. */
  readonly optional?: true;
  /** What the cell holds at first where the pack and the user say nothing; a choice by its id. */
  readonly initial?: string | number;
  /** For `formula`: the cell formula, starting with `=`; `cell` means nothing here. */
  readonly formula?: (scope: FormulaScope) => string;
  /** For `formula`: the pure function that the formula must agree with. */
  readonly compute?: CellComputation;
}

/** Named cells under a heading, or a table that stands in the form at this place. */
export type FormSection =
  | { readonly title: Localized; readonly cells: readonly NamedCellSpec[] }
  | { readonly title: Localized; readonly table: TableId };

/** A sheet of named cells: label in the first content column, value in the second. */
export interface FormSpec {
  readonly sheet: SheetId;
  readonly sections: readonly FormSection[];
}
