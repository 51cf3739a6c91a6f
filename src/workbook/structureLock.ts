import { issue, type Issue } from '../project/issue';
import type { Change } from './change';
import type { WorkbookSnapshot } from './snapshot';

/** What Excel refuses in a workbook whose structure is protected. */
const ofStructure: readonly Change['edit'][] = ['addSheet', 'renameSheet', 'deleteSheets'];

/**
 * Why no sheet may come, go or be called otherwise: the structure of the workbook is protected. All else may be
 * written. `undefined` where it is not.
 *
 * @example
 * const nothing = { sheets: [], tables: [], tableNames: [], names: [], cells: [], areas: [], boardConstants: [], schema: [] };
 * structureLock(nothing); //=> undefined
 * structureLock({ ...nothing, structureProtected: true })?.code; //=> 'protectedStructure'
 */
export function structureLock({ structureProtected }: WorkbookSnapshot): Issue | undefined {
  return structureProtected ? issue('protectedStructure') : undefined;
}

/** The same where it stands in a plan's way. A plan that meets it is not applied at all. */
export function blockedStructure(changes: readonly Change[], snapshot: WorkbookSnapshot): Issue[] {
  const lock = structureLock(snapshot);
  return lock && changes.some(({ edit }) => ofStructure.includes(edit)) ? [lock] : [];
}
