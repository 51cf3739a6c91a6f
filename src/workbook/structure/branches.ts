import type { Schedule } from '../../project/schedule/schedule';
import type { Task } from '../../project/records/task';
import type { Area } from '../cell';
import type { LocatedTable } from '../locatedTable';

/** A task with all below it: places in the list of tasks, both included. */
export interface Branch {
  readonly first: number;
  readonly last: number;
}

/** The tasks of a WBS with the levels that count. */
export interface TaskOutline {
  readonly tasks: readonly Task[];
  /** From 1; never more than one deeper than the task above. */
  readonly levels: ArrayLike<number>;
}

/** The tasks of a project as an outline. */
export function taskOutline(tasks: readonly Task[], { outline }: Schedule): TaskOutline {
  return { tasks, levels: outline.levels };
}

/**
 * The branch of a task.
 *
 * @param levels of all tasks.
 * @example
 * branchAt([1, 2, 3, 2, 1], 1); //=> { first: 1, last: 2 }
 */
export function branchAt(levels: ArrayLike<number>, first: number): Branch {
  let last = first;
  while (last + 1 < levels.length && levels[last + 1] > levels[first]) last += 1;
  return { first, last };
}

/** The data rows of a table that an area of the sheet crosses, from 0: first and last, or `undefined`. */
export function crossedRows(
  { snapshot }: LocatedTable,
  area: Area,
): { first: number; last: number } | undefined {
  const { sheet, row, column, headers, values } = snapshot;
  const right = column + headers.length - 1;
  if (area.sheet !== sheet || area.column > right || area.column + area.columns - 1 < column)
    return undefined;
  const first = Math.max(area.row - row - 1, 0);
  const last = Math.min(area.row + area.rows - row - 2, values.length - 1);
  return first > last ? undefined : { first, last };
}

/** The branches of chosen tasks from top to bottom; of a task and one below it only the upper counts. */
function branchesWhere({ tasks, levels }: TaskOutline, isChosen: (task: Task) => boolean): Branch[] {
  const branches: Branch[] = [];
  tasks.forEach((task, index) => {
    if (index > (branches.at(-1)?.last ?? -1) && isChosen(task)) branches.push(branchAt(levels, index));
  });
  return branches;
}

/** What the user sees and has selected. */
export interface Selected {
  /** Areas of any sheet. */
  readonly selection?: readonly Area[];
  /** Rows of the table's sheet that are shown; absent: all. */
  readonly shown?: readonly { readonly row: number; readonly rows: number }[];
}

/**
 * The branches that the user selected, from top to bottom: of a task and one below it only the upper counts, for
 * the other comes along anyway. Rows that a filter hides in the middle of a selection are not selected.
 */
export function selectedBranches(
  table: LocatedTable,
  outline: TaskOutline,
  { selection = [], shown }: Selected,
): Branch[] {
  const crossed = selection.flatMap((area) => crossedRows(table, area) ?? []);
  const isShown = (line: number) =>
    shown === undefined || shown.some(({ row, rows }) => line >= row && line < row + rows);
  return branchesWhere(
    outline,
    ({ row }) =>
      crossed.some(({ first, last }) => row >= first && row <= last) && isShown(table.snapshot.row + 1 + row),
  );
}

/** The branches of tasks by ID, from top to bottom; IDs that are not there are passed over. */
export function branchesOfTasks(outline: TaskOutline, ids: ReadonlySet<number>): Branch[] {
  return branchesWhere(outline, ({ id }) => ids.has(id));
}

/** The neighbouring siblings that a selection is, as one run; `undefined` where it is scattered. */
export function siblingRun(levels: ArrayLike<number>, branches: readonly Branch[]): Branch | undefined {
  if (branches.length === 0) return undefined;
  const level = levels[branches[0].first];
  const isRun = branches.every(
    ({ first }, index) => levels[first] === level && (index === 0 || first === branches[index - 1].last + 1),
  );
  return isRun ? { first: branches[0].first, last: branches[branches.length - 1].last } : undefined;
}
