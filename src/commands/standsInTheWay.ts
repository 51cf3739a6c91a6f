import type { Issue } from '../project/issue';
import { blockedSheets } from '../workbook/blockedSheets';
import type { Change } from '../workbook/change';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { blockedStructure } from '../workbook/structureLock';
import { writeLock } from '../workbook/writeLock';

/** Changes that only show something to the user. */
const showing: readonly Change['edit'][] = ['activateSheet', 'selectCells'];

/**
 * Why a plan must not be applied, whatever command made it: sheets that are protected, a protected structure where
 * sheets would come, go or be renamed, and a workbook that may not be written at all. Empty where nothing is in the
 * way, or nothing is to be written.
 */
export function standsInTheWay(changes: readonly Change[], snapshot: WorkbookSnapshot): Issue[] {
  if (changes.every(({ edit }) => showing.includes(edit))) return [];
  const lock = writeLock(snapshot);
  return [
    ...(lock ? [lock] : []),
    ...blockedStructure(changes, snapshot),
    ...blockedSheets(changes, snapshot),
  ];
}
