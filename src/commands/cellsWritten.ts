import type { Change } from '../workbook/change';

/**
 * How many cells a plan writes; cells that a block leaves alone do not count.
 *
 * @example
 * cellsWritten([{ edit: 'activateSheet', sheet: 'WBS' }]); //=> 0
 */
export function cellsWritten(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, change) =>
      change.edit === 'write' ? sum + change.cells.flat().filter((cell) => cell !== null).length : sum,
    0,
  );
}
