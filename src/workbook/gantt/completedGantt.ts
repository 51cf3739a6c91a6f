import type { Change } from '../change';
import { readFacts } from '../refresh/readFacts';
import { readStructure } from '../refresh/structure';
import type { WorkbookSnapshot } from '../snapshot';
import { healedGantt } from './healedGantt';
import { planGantt } from './planGantt';

/**
 * What makes the Gantt sheet whole once missing parts of a workbook have been made: its formulas again where they
 * lost what they speak of, and its rows, where the project can be read.
 *
 * @param completed the workbook as it will read when the parts are there.
 */
export function completedGantt(completed: WorkbookSnapshot): Change[] {
  const { facts } = readFacts(completed);
  return [
    ...healedGantt(completed.areas, readStructure(completed).scope),
    ...(facts ? planGantt(facts) : []),
  ];
}
