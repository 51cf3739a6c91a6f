import type { SheetId, TableId } from '../../../tables/spec';

/**
 * What a version of the schema added to the one before it. Schemas only grow, so that a list of ids says all:
 * what of it a workbook lacks is made, what is there stays. A version that has gone out to users never changes.
 */
export interface Migration {
  /** The version that a workbook has when all of it is there. */
  readonly version: number;
  /** Whole tables, with the sheets that they stand on. */
  readonly tables: readonly TableId[];
  /** Sheets without a table of their own, such as the dashboard, with all that is on them. */
  readonly sheets: readonly SheetId[];
  /** Columns of tables that were there before, by column id. */
  readonly columns: Readonly<Partial<Record<TableId, readonly string[]>>>;
  /** Named cells of the forms, by id. */
  readonly cells: readonly string[];
}
