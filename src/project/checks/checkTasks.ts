import { issue, type Issue } from '../issue';
import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';

function at(task: Task, column: string) {
  return { table: 'tasks', row: task.row, column };
}

function named(task: Task) {
  return { id: task.id, name: task.name };
}

function checkLeaf(task: Task): Issue[] {
  const found: Issue[] = [];
  if (task.duration === null) found.push(issue('missingDuration', at(task, 'duration'), named(task)));
  if (task.owner === '') found.push(issue('ownerMissing', at(task, 'owner'), named(task)));
  if (task.duration === 0) return found;
  if (task.deliverable === '') found.push(issue('deliverableMissing', at(task, 'deliverable'), named(task)));
  if (task.criterion === '') found.push(issue('criterionMissing', at(task, 'criterion'), named(task)));
  return found;
}

/**
 * What is missing or odd in the definition of the tasks: names, durations, owners, deliverables and criteria
 * of the leaves, levels that jump.
 *
 * @param people names of the people list; an empty list knows nobody and therefore judges no owner.
 */
export function checkTasks(tasks: readonly Task[], outline: Outline, people: readonly string[]): Issue[] {
  const known = new Set(people);
  const jumps = outline.jumps.map(({ row, asked }) =>
    issue('levelJump', at(tasks[row], 'level'), { ...named(tasks[row]), asked, level: outline.levels[row] }),
  );
  const others = tasks.flatMap((task, row) => [
    ...(task.name === '' ? [issue('missingName', at(task, 'name'), { id: task.id })] : []),
    ...(task.duration !== null && task.duration < 0
      ? [issue('negativeDuration', at(task, 'duration'), { ...named(task), value: task.duration })]
      : []),
    ...(task.owner !== '' && known.size > 0 && !known.has(task.owner)
      ? [issue('ownerNotInPeople', at(task, 'owner'), { ...named(task), owner: task.owner })]
      : []),
    ...(outline.isSummary[row] ? [] : checkLeaf(task)),
  ]);
  return [...jumps, ...others];
}
