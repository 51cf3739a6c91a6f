import type { ProjectFacts } from '../refresh/projectFacts';

/** A task whose ID stands in no cell yet: the next refresh gives it, or gives it to another row that came since. */
export interface ProvisionalTask {
  readonly id: number;
  readonly name: string;
  /** How many tasks have that name. */
  readonly alike: number;
}

type Known = Pick<ProjectFacts, 'tasks' | 'tables'>;

function alike({ tasks }: Pick<Known, 'tasks'>, name: string): number {
  return tasks.filter((task) => task.name === name).length;
}

/** Those of some tasks, by ID, whose IDs are not written yet. */
export function provisionalTasks(facts: Known, ids: readonly number[]): ProvisionalTask[] {
  const table = facts.tables.get('tasks');
  const place = table?.columnOf.get('id') ?? -1;
  const wanted = new Set(ids);
  return facts.tasks.flatMap(({ id, name, row }) =>
    !wanted.has(id) || String(table?.snapshot.values[row]?.[place]) === String(id)
      ? []
      : [{ id, name, alike: alike(facts, name) }],
  );
}

/** Do IDs that were not written when they were read still mean the tasks that they meant then? */
export function stillMeant(
  facts: Pick<Known, 'tasks'>,
  provisional: readonly ProvisionalTask[] | undefined,
): boolean {
  return (provisional ?? []).every(
    (one) =>
      facts.tasks.find(({ id }) => id === one.id)?.name === one.name && alike(facts, one.name) === one.alike,
  );
}
