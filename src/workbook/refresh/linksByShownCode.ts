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
 * IDs of tasks that are gone from the WBS by the codes that their rows in the tables that follow still show: those
 * rows go to the archive with this very refresh.
 */
export function goneTasks(
  followers: readonly LocatedTable[],
  tasks: readonly Task[],
): ReadonlyMap<string, number> {
  const known = new Set(tasks.map(({ id }) => id));
  return new Map(
    followers.flatMap(({ snapshot, columnOf }) => {
      const [code, id] = ['code', 'id'].map((column) => columnOf.get(column));
      if (code === undefined || id === undefined) return [];
      return snapshot.values.flatMap((row) => {
        const [shown, task] = [String(row[code]), row[id]];
        return shown !== '' && typeof task === 'number' && !known.has(task) ? [[shown, task] as const] : [];
      });
    }),
  );
}

/**
 * Who writes a code into a predecessors cell means the row that shows it. Where rows have moved since, the code
 * column still shows what was meant: such links are put in the new codes of their tasks, so that they keep
 * leading to them. A code that no row shows yet counts as the code of the row that will have it; that of a task
 * which is gone becomes its ID, so that the link does not come to mean the task that moved up.
 *
 * @param gone see `goneTasks`.
 */
export function linksByShownCode(
  table: LocatedTable,
  tasks: readonly Task[],
  gone: ReadonlyMap<string, number>,
): readonly Task[] {
  if (!tasks.some(({ predecessors }) => mayNameCode(predecessors))) return tasks;
  const { codes } = outlineOf(tasks.map(({ level }) => level));
  const codeOf = newCodes(table, tasks, codes);
  if (gone.size === 0 && [...codeOf].every(([shown, code]) => shown === code)) return tasks;
  const idOf = new Map(tasks.map(({ id }, index) => [codes[index], id]));
  const renewed = (link: Link): Link => {
    if (link.predecessor.by !== 'code') return link;
    const code = codeOf.get(link.predecessor.code);
    const removed = code === undefined ? gone.get(link.predecessor.code) : undefined;
    if (removed !== undefined) return { ...link, predecessor: { by: 'id', id: removed } };
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
