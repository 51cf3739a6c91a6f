import type { CellValue } from '../../tables/tableContent';
import type { Formula } from '../cell';
import { writesOf } from '../cellEdit';
import type { Change } from '../change';
import type { SchemaRow } from '../snapshot';

/** The hidden sheet that remembers which column is which, and what else must outlive the add-in. */
export const schemaSheet = '_plumbline';

/** A line that the schema sheet should hold. */
export interface SchemaEntry {
  readonly tableId: string;
  readonly columnId: string;
  readonly content: CellValue | Formula;
  /** What the cell reads as when it is right: a formula's result, or the value itself. */
  readonly reads: CellValue;
}

const newSheet: Change = { edit: 'addSheet', sheet: schemaSheet, gridlines: true, visibility: 'hidden' };

function keyOf({ tableId, columnId }: { readonly tableId: string; readonly columnId: string }): string {
  return `${tableId} ${columnId}`;
}

/**
 * Keeps the schema sheet in step: a line that reads wrong is written again, a missing one follows at the
 * end, and no line is ever taken away.
 *
 * @param schema the lines as read; none for a new sheet.
 * @param isThere whether there is a schema sheet, or will be when these changes are made; else it is made anew.
 */
export function planSchema(
  schema: readonly SchemaRow[],
  entries: readonly SchemaEntry[],
  isThere: boolean,
): Change[] {
  const lines = new Map(schema.map((row) => [keyOf(row), row]));
  let next = schema.reduce((row, line) => Math.max(row, line.row + 1), 0);
  const writes = writesOf(
    entries.flatMap((entry) => {
      const line = lines.get(keyOf(entry));
      if (line?.header === entry.reads) return [];
      const row = line?.row ?? next++;
      const cells = [entry.tableId, entry.columnId, entry.content];
      return cells.map((input, column) => ({ sheet: schemaSheet, row, column, input, keepsText: false }));
    }),
  );
  return [...(isThere || writes.length === 0 ? [] : [newSheet]), ...writes];
}
