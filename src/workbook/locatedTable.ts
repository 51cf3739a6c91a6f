import type { ColumnSpec, TableSpec } from '../tables/spec';
import type { RowTable } from './rows/planRows';

/** A standard table as it stands in a workbook, its columns found whatever they are called by now. */
export interface LocatedTable extends RowTable {
  readonly spec: TableSpec;
  /** The standard columns that were found, and those of persons, by id. */
  readonly specOf: ReadonlyMap<string, ColumnSpec>;
}

/** Header of a column now; `undefined` where the column was deleted. */
export function headerOf({ snapshot, columnOf }: LocatedTable, columnId: string): string | undefined {
  const column = columnOf.get(columnId);
  return column === undefined ? undefined : snapshot.headers[column];
}
