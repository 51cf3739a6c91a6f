import type { ChangeRequest } from '../../project/baselines/changeRequest';
import type { Issue } from '../../project/issue';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import { giveIds } from './giveIds';
import type { LocatedTable } from './locateColumns';

/** Reads the change requests; each gets a number as it comes. */
export function decodeChanges(table: LocatedTable): {
  readonly requests: readonly ChangeRequest[];
  readonly issues: readonly Issue[];
} {
  const reader = new CellReader(table);
  const rows = filledRows(table);
  const ids = giveIds(table, rows, 0);
  const requests = rows.map((row): ChangeRequest => ({
    row,
    id: ids.idOf.get(row)!,
    reason: reader.text(row, 'reason'),
    decision: reader.choice(row, 'decision', 'changeDecision') || 'pending',
    decided: reader.day(row, 'decided'),
    version: reader.number(row, 'version'),
  }));
  return { requests, issues: [...ids.issues, ...reader.issues] };
}
