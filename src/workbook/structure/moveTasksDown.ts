import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import { branchAt, siblingRun, type Branch, type TaskOutline } from './branches';
import { exchangedRows } from './exchangedRows';
import type { StructureOutcome } from './structureEdit';

/** Moves neighbouring siblings below the sibling after them, all with what is below them. */
export function moveTasksDown(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
): StructureOutcome {
  const { levels } = outline;
  const run = siblingRun(levels, branches);
  if (run === undefined) return { refused: structureWords.notSiblings };
  const next = run.last + 1;
  if (next >= levels.length || levels[next] !== levels[run.first]) return { refused: structureWords.isLast };
  return { edit: exchangedRows(table, outline, run, branchAt(levels, next), run) };
}
