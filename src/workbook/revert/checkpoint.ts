import type { TableId } from '../../tables/spec';
import type { CellInput } from '../cell';
import type { Language } from '../../words/language';
import type { Change } from '../change';

/** A column as a checkpoint knows it: a standard one by its id whatever it is called, every other one by its header. */
export interface CheckpointColumn {
  readonly id: string | undefined;
  readonly header: string;
}

/** A table as a command left it: rows are numbered as they stand in `keys`, columns as in `columns`. */
export interface CheckpointTable {
  readonly table: TableId;
  /** What tells the rows apart, by row: they are found again by it when somebody moves them. */
  readonly keys: readonly string[];
  /** The columns of the table, and behind them those that the command took out. */
  readonly columns: readonly CheckpointColumn[];
}

/** Which cell an entry is about. */
export type CheckpointPlace =
  | { readonly in: 'table'; readonly table: TableId; readonly row: number; readonly column: number }
  | { readonly in: 'name'; readonly name: string }
  | { readonly in: 'sheet'; readonly sheet: string; readonly row: number; readonly column: number };

/** A cell of a row or column, by the number of the other direction. */
export interface CheckpointCell {
  readonly at: number;
  readonly input: Exclude<CellInput, null>;
  /** Its number format, where that was read. */
  readonly format?: string;
}

/** What reverting a command must do; as many kinds as there are changes that alter what was there. */
export type CheckpointEntry =
  /** Switches the workbook back to another language. */
  | { readonly revert: 'language'; readonly language: Language }
  /** Gives a cell back what it held. */
  | {
      readonly revert: 'cell';
      readonly place: CheckpointPlace;
      readonly before: Exclude<CellInput, null>;
      /** What the command left there, as it reads; nothing is given back where somebody changed it since. */
      readonly after: Exclude<CellInput, null>;
      readonly format?: string;
    }
  /** Takes a row away that the command made; its cells as written, so that typing is noticed. */
  | {
      readonly revert: 'removeRow';
      readonly table: TableId;
      readonly row: number;
      readonly cells: readonly CheckpointCell[];
    }
  /** Brings a row back that the command took away. */
  | {
      readonly revert: 'returnRow';
      readonly table: TableId;
      /** The row that it stood below, −1 for the first. */
      readonly below: number;
      readonly cells: readonly CheckpointCell[];
    }
  | {
      readonly revert: 'removeColumn';
      readonly table: TableId;
      readonly column: number;
      readonly cells: readonly CheckpointCell[];
    }
  | {
      readonly revert: 'returnColumn';
      readonly table: TableId;
      readonly column: number;
      readonly cells: readonly CheckpointCell[];
    }
  /** Takes away sheets and names that the command made. */
  | {
      readonly revert: 'removeSheets';
      readonly sheets: readonly string[];
      readonly names: readonly string[];
      /** What made them: it tells what was written there, and makes them again. */
      readonly making: readonly Change[];
    }
  | { readonly revert: 'remakeSheets'; readonly making: readonly Change[] }
  | {
      readonly revert: 'redefineName';
      readonly name: string;
      readonly before: string;
      readonly after: string;
    }
  /**
   * Outline, hidden rows and indentation of a sheet that is no table, as they were. They belong to the cells that
   * the command wrote there: both are given back, or neither.
   */
  | { readonly revert: 'relook'; readonly sheet: string; readonly changes: readonly Change[] }
  | {
      readonly revert: 'indent';
      readonly table: TableId;
      readonly row: number;
      readonly column: number;
      readonly level: number;
    };

/** All that is needed to take a command back, however the rows stand by then. */
export interface Checkpoint {
  readonly tables: readonly CheckpointTable[];
  /** In the order in which the command made its changes. */
  readonly entries: readonly CheckpointEntry[];
}
