import type { Task } from '../../project/records/task';
import { countRole } from '../../project/responsibility/countRole';
import type { Schedule } from '../../project/schedule/schedule';
import type { CellInput } from '../cell';
import type { DesiredRow } from '../rows/desiredRow';
import { stepRows, type StepPlan } from '../rows/stepRows';
import { personColumnId } from '../look/personColumn';

/** Leaf tasks of the WBS and the codes that stand in the matrix. */
export interface ResponsibilityRowsInput {
  readonly tasks: readonly Task[];
  readonly schedule: Schedule;
  /** Names that have, or will have, a column. */
  readonly persons: ReadonlySet<string>;
  /** Task ID in each row as read. */
  readonly ids: readonly (number | undefined)[];
  /** Code of a person in a row as read; blank where there is none. */
  readonly codeAt: (row: number, person: string) => string;
}

/** An owner gets `A/R` where nothing is said of him yet and nobody else answers for the task. */
function ownerCell(
  input: ResponsibilityRowsInput,
  task: Task,
  existing: number | undefined,
): [string, CellInput][] {
  const { persons, codeAt } = input;
  if (!persons.has(task.owner)) return [];
  const codes = existing === undefined ? [] : [...persons].map((person) => codeAt(existing, person));
  const isFree = existing === undefined || codeAt(existing, task.owner) === '';
  return isFree && countRole(codes, 'A') === 0 ? [[personColumnId(task.owner), 'A/R']] : [];
}

/**
 * The responsibility matrix in step with the leaf tasks: ID, code and name from the WBS, and the owner where
 * the row says nothing of him. Codes that people typed are never touched.
 */
export function responsibilityRows(input: ResponsibilityRowsInput): {
  rows: DesiredRow[];
  removed: StepPlan['removed'];
} {
  const { tasks, schedule, ids } = input;
  const leaves = tasks.flatMap((_task, index) => (schedule.outline.isSummary[index] ? [] : [index]));
  const indexOf = new Map(leaves.map((index) => [tasks[index].id, index]));
  const plan = stepRows(
    ids,
    leaves.map((index) => tasks[index].id),
  );
  const rows = plan.rows.map(({ existing, id }): DesiredRow => {
    const index = id === undefined ? undefined : indexOf.get(id);
    if (index === undefined) return { existing, cells: new Map() };
    const task = tasks[index];
    return {
      existing,
      cells: new Map<string, CellInput>([
        ['id', task.id],
        ['code', schedule.outline.codes[index]],
        ['name', task.name],
        ...ownerCell(input, task, existing),
      ]),
    };
  });
  return { rows, removed: plan.removed };
}
