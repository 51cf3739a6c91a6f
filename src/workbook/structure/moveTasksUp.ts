import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import { siblingRun, type Branch, type TaskOutline } from './branches';
import { exchangedRows } from './exchangedRows';
import type { StructureOutcome } from './structureEdit';

/** The sibling above a task with all below it, or `undefined` for a first one. */
function branchAbove(levels: ArrayLike<number>, first: number): Branch | undefined {
  let above = first - 1;
  while (above >= 0 && levels[above] > levels[first]) above -= 1;
  return above >= 0 && levels[above] === levels[first] ? { first: above, last: first - 1 } : undefined;
}

/** Moves neighbouring siblings above the sibling before them, all with what is below them. */
export function moveTasksUp(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
): StructureOutcome {
  const run = siblingRun(outline.levels, branches);
  if (run === undefined) return { refused: structureWords.notSiblings };
  const above = branchAbove(outline.levels, run.first);
  if (above === undefined) return { refused: structureWords.isFirst };
  return { edit: exchangedRows(table, outline, above, run, run) };
}
