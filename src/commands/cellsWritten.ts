import type { Change } from '../workbook/change';

/**
 * How many cells a plan writes; cells that a block leaves alone do not count.
 *
 * @example
 * cellsWritten([{ edit: 'activateSheet', sheet: 'WBS' }]); //=> 0
 */
export function cellsWritten(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + cellsOf(change), 0);
}

function cellsOf(change: Change): number {
  if (change.edit === 'fill') return change.area.rows * change.area.columns;
  return change.edit === 'write' ? change.cells.flat().filter((cell) => cell !== null).length : 0;
}
