import type { Change } from '../workbook/change';
import { changeBytes } from './changeBytes';

/** Bytes above which a change is cut: well under a request's, because what it replaces is read in the same one. */
const pieceLimit = 1_500_000;

/** Some rows of a write, counted from its first. */
export function cutRows<Kind extends Extract<Change, { edit: 'write' | 'fill' }>>(
  change: Kind,
  from: number,
  to: number,
): Kind {
  const area = { ...change.area, row: change.area.row + from, rows: to - from };
  return change.edit === 'write'
    ? { ...change, area, cells: change.cells.slice(from, to) }
    : { ...change, area };
}

function pieces(change: Change, limit: number): Change[] {
  if (change.edit !== 'write' && change.edit !== 'fill') return [change];
  const { rows } = change.area;
  // What a fill sends is short, but what it replaces is as long as its rows.
  const bytes = change.edit === 'fill' ? rows * change.formula.length : changeBytes(change);
  if (rows < 2 || bytes <= limit) return [change];
  const half = Math.ceil(rows / 2);
  return [...pieces(cutRows(change, 0, half), limit), ...pieces(cutRows(change, half, rows), limit)];
}

/**
 * Cuts writes that alone are large into writes of whole rows, in their order.
 *
 * @param limit bytes that one change may take.
 * @example
 * cutChanges([{ edit: 'activateSheet', sheet: 'WBS' }]).length; //=> 1
 */
export function cutChanges(changes: readonly Change[], limit = pieceLimit): Change[] {
  return changes.flatMap((change) => pieces(change, limit));
}
