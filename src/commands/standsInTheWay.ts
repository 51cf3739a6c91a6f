import type { Issue } from '../project/issue';
import { blockedSheets } from '../workbook/blockedSheets';
import type { Change } from '../workbook/change';
import { readStructure } from '../workbook/refresh/structure';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Changes that only show something to the user. */
const showing: readonly Change['edit'][] = ['activateSheet', 'selectCells'];

/**
 * Why a plan must not be applied, whatever command made it: sheets that are protected, and a workbook of a newer
 * Plumbline, whose rules this one does not know. Empty where nothing is in the way, or nothing is to be written.
 */
export function standsInTheWay(changes: readonly Change[], snapshot: WorkbookSnapshot): Issue[] {
  if (changes.every(({ edit }) => showing.includes(edit))) return [];
  const newer = readStructure(snapshot).issues.filter(({ code }) => code === 'newerWorkbook');
  return [...newer, ...blockedSheets(changes, snapshot)];
}
