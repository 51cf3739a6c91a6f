import type { CellInput } from '../workbook/cell';
import type { Change } from '../workbook/change';

/** Bytes that the client spends on a change besides its cells: object paths, actions, names. */
const changeOverhead = 900;

function cellBytes(cell: CellInput): number {
  if (cell === null) return 5;
  if (typeof cell === 'string') return cell.length * 3 + 4;
  if (typeof cell === 'object') return cell.formula.length * 2 + 4;
  return 10;
}

function rowBytes(row: readonly CellInput[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 2);
}

/**
 * Bytes that a change takes in a request, estimated on the high side.
 *
 * @example
 * changeBytes({ edit: 'activateSheet', sheet: 'WBS' }); //=> 900
 */
export function changeBytes(change: Change): number {
  if (change.edit === 'indent') return changeOverhead + change.levels.length * 36;
  if (change.edit === 'fill') return changeOverhead + change.formula.length * 2;
  if (change.edit === 'addChart') return changeOverhead * (6 + change.series.length * 4);
  if (change.edit !== 'write') return changeOverhead;
  return change.cells.reduce((sum, row) => sum + rowBytes(row), changeOverhead);
}
