import type { Link, TaskReference } from '../../project/links/link';
import { printLinks } from '../../project/links/printLinks';
import { rowLinks } from '../../project/links/rowLinks';
import { outlineOf } from '../../project/outline/outline';
import type { Task } from '../../project/records/task';
import type { LocatedTable } from '../locatedTable';

function mayNameCode(predecessors: string | number): boolean {
  return String(predecessors).includes('.');
}

/**
 * The code that a task will have by the code that its row shows; a code that two rows show (one was copied) is
 * that of the row which keeps it, else of the upper one.
 */
function newCodes(
  table: LocatedTable,
  tasks: readonly Task[],
  codes: readonly string[],
): Map<string, string> {
  const column = table.columnOf.get('code');
  const codeOf = new Map<string, string>();
  if (column === undefined) return codeOf;
  tasks.forEach(({ row }, index) => {
    const shown = String(table.snapshot.values[row][column]);
    if (shown !== '' && (!codeOf.has(shown) || shown === codes[index])) codeOf.set(shown, codes[index]);
  });
  return codeOf;
}

/**
 * Who writes a code into a predecessors cell means the row that shows it. Where rows have moved since, the code
 * column still shows what was meant: such links are put in the new codes of their tasks, so that they keep
 * leading to them. A code that no row shows yet counts as the code of the row that will have it.
 */
export function linksByShownCode(table: LocatedTable, tasks: readonly Task[]): readonly Task[] {
  if (!tasks.some(({ predecessors }) => mayNameCode(predecessors))) return tasks;
  const { codes } = outlineOf(tasks.map(({ level }) => level));
  const codeOf = newCodes(table, tasks, codes);
  if ([...codeOf].every(([shown, code]) => shown === code)) return tasks;
  const idOf = new Map(tasks.map(({ id }, index) => [codes[index], id]));
  const renewed = (link: Link): Link => {
    const code = link.predecessor.by === 'code' ? codeOf.get(link.predecessor.code) : undefined;
    if (code === undefined) return link;
    // A task that came to the top has a code without a point, which would read as an ID: its ID it is.
    const predecessor: TaskReference = code.includes('.')
      ? { by: 'code', code }
      : { by: 'id', id: idOf.get(code)! };
    return { ...link, predecessor };
  };
  return tasks.map((task) => {
    const links = mayNameCode(task.predecessors) ? rowLinks(task.predecessors) : null;
    if (links === null) return task;
    const now = links.map(renewed);
    const text = printLinks(now);
    return text === printLinks(links) ? task : { ...task, predecessors: text };
  });
}
