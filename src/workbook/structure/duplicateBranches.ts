import type { Link } from '../../project/links/link';
import type { CellValue } from '../../tables/tableContent';
import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import { siblingRun, type Branch, type TaskOutline } from './branches';
import { openedRows } from './openedRows';
import { idsByShownCode, redirected, shownPredecessors } from './shownLinks';
import type { StructureOutcome, StructureRow } from './structureEdit';

/** What is known of the tasks besides their order. */
export interface TaskNumbers {
  /** Outline codes of all tasks. */
  readonly codes: readonly string[];
  /** The highest ID ever given. */
  readonly lastId: number;
}

/**
 * Copies neighbouring siblings with all below them, right behind them. The copies get new IDs, and links inside
 * what is copied point to the copies; what others reported of the originals stays theirs.
 */
export function duplicateBranches(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
  { codes, lastId }: TaskNumbers,
): StructureOutcome {
  const { tasks, levels } = outline;
  const run = siblingRun(levels, branches);
  if (run === undefined) return { refused: structureWords.notSiblings };
  const copied = tasks.slice(run.first, run.last + 1);
  const idOf = new Map(copied.map(({ id }, offset) => [id, lastId + 1 + offset]));
  const idOfCode = idsByShownCode(table, outline, codes);
  // Links inside the branch lead to the copies, all others to where they led.
  const copyOf = ({ predecessor }: Link) =>
    idOf.get(predecessor.by === 'id' ? predecessor.id : (idOfCode.get(predecessor.code) ?? NaN));
  const added = copied.map(({ id, row }, offset): StructureRow => {
    const links = redirected(shownPredecessors(table, row), copyOf);
    return {
      source: row,
      isCopy: true,
      cells: new Map<string, CellValue>([
        ['id', idOf.get(id)!],
        ['level', levels[run.first + offset]],
        ...(links === undefined ? [] : [['predecessors', links] as const]),
      ]),
    };
  });
  const below = tasks[run.last].row;
  return {
    edit: {
      ...openedRows(table, outline, below, added),
      selected: { from: below + 1, count: added.length },
    },
  };
}
