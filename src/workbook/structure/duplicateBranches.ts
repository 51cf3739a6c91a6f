import type { Link } from '../../project/links/link';
import { printLinks } from '../../project/links/printLinks';
import { rowLinks } from '../../project/links/rowLinks';
import type { CellValue } from '../../tables/tableContent';
import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import { siblingRun, type Branch, type TaskOutline } from './branches';
import { openedRows } from './openedRows';
import type { StructureOutcome, StructureRow } from './structureEdit';

/** What is known of the tasks besides their order. */
export interface TaskNumbers {
  /** Outline codes of all tasks. */
  readonly codes: readonly string[];
  /** The highest ID ever given. */
  readonly lastId: number;
}

/** The links of a copy: those inside the branch lead to the copies, all others to where they led. */
function copiedLinks(
  predecessors: string | number,
  copyOf: (link: Link) => number | undefined,
): string | undefined {
  const links = rowLinks(predecessors);
  if (links === null || links.every((link) => copyOf(link) === undefined)) return undefined;
  return printLinks(
    links.map((link) => {
      const id = copyOf(link);
      return id === undefined ? link : { ...link, predecessor: { by: 'id', id } };
    }),
  );
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
  const idOfCode = new Map(copied.map(({ id }, offset) => [codes[run.first + offset], idOf.get(id)]));
  const copyOf = ({ predecessor }: Link) =>
    predecessor.by === 'id' ? idOf.get(predecessor.id) : idOfCode.get(predecessor.code);
  const added = copied.map(({ id, row, predecessors }, offset): StructureRow => {
    const links = copiedLinks(predecessors, copyOf);
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
