import { issue, type Issue } from '../project/issue';
import { readStructure } from './refresh/structure';
import type { WorkbookSnapshot } from './snapshot';

/**
 * Why nothing at all may be written into a workbook: Excel has it open for reading alone, or a newer Plumbline
 * made it, whose rules this one does not know. `undefined` where it may be written.
 *
 * @example
 * const nothing = { sheets: [], tables: [], tableNames: [], names: [], cells: [], areas: [], boardConstants: [], schema: [] };
 * writeLock(nothing); //=> undefined
 * writeLock({ ...nothing, readOnly: true })?.code; //=> 'readOnlyWorkbook'
 */
export function writeLock(snapshot: WorkbookSnapshot): Issue | undefined {
  if (snapshot.readOnly) return issue('readOnlyWorkbook');
  return readStructure(snapshot).issues.find(({ code }) => code === 'newerWorkbook');
}
