import { locateTables } from './refresh/locateTables';
import type { Change } from './change';
import { movesCells } from './movesCells';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';

/** Does a change write into a column of a table's data rows? */
function writesColumn(change: Change, { sheet, row, column, values }: TableSnapshot, place: number): boolean {
  if (change.edit !== 'write') return false;
  const { area, cells } = change;
  const offset = column + place - area.column;
  if (area.sheet !== sheet || offset < 0 || offset >= area.columns) return false;
  return cells.some((line, r) => {
    const at = area.row + r - row - 1;
    return at >= 0 && at < values.length && line[offset] !== null;
  });
}

/**
 * Lifts the filter of tables whose rows come, go or become those of other tasks, and filters them again, in the
 * same plan. Excel moves no cells in a filtered table (`FilteredRangeConflict`, on some platforms it says
 * nothing and does nothing), and hides rows by their place, not by what has come to stand there. Where only
 * values change the filter is left alone: rows would vanish under the user's hands.
 */
export function underFilters(changes: readonly Change[], snapshot: WorkbookSnapshot): readonly Change[] {
  const filtered = snapshot.tables.filter(({ filters }) => filters !== undefined);
  if (filtered.length === 0) return changes;
  const { decoded } = locateTables(snapshot);
  const lifted = filtered.filter((table) => {
    const id = decoded.get(table.id)?.columnOf.get('id');
    return changes.some(
      (change) =>
        (movesCells(change) && 'table' in change && change.table === table.name) ||
        (id !== undefined && writesColumn(change, table, id)),
    );
  });
  const each = (edit: 'liftFilter' | 'applyFilter') =>
    lifted.map(({ name, filters = [] }): Change => ({ edit, table: name, filters }));
  return lifted.length === 0 ? changes : [...each('liftFilter'), ...changes, ...each('applyFilter')];
}
