import type { Change } from '../change';
import { frameRows } from '../rows/frameRows';
import type { WorkbookSnapshot } from '../snapshot';

/**
 * How many rows of tables a plan opens and closes, by inserting, deleting or moving their lower edge. While others are
 * in the file, Excel may lose their work over many at once.
 *
 * @example
 * rowsOpened([], { tables: [] }); //=> 0
 */
export function rowsOpened(changes: readonly Change[], { tables }: Pick<WorkbookSnapshot, 'tables'>): number {
  const rowsOf = new Map(tables.map(({ name, values }) => [name, values.length]));
  const frameOf = new Map(tables.map((table) => [table.name, frameRows(table)]));
  let opened = 0;
  for (const change of changes) {
    if (change.edit === 'insertTableRows' || change.edit === 'deleteTableRows') {
      const by = change.edit === 'insertTableRows' ? change.area.rows : -change.area.rows;
      opened += change.area.rows;
      rowsOf.set(change.table, (rowsOf.get(change.table) ?? 0) + by);
    } else if (change.edit === 'resizeTable') {
      const rows = change.area.rows - (frameOf.get(change.table) ?? 1);
      opened += Math.abs(rows - (rowsOf.get(change.table) ?? rows));
      rowsOf.set(change.table, rows);
    }
  }
  return opened;
}
