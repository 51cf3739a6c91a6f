import type { Baseline } from '../baselines/baseline';
import { awaitingBaseline, type ChangeRequest } from '../baselines/changeRequest';
import { planDifferences, type PlanDifference } from '../baselines/planDifferences';
import { issue, type Issue } from '../issue';
import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import { formatIsoDay } from '../values/day';

/** So many removed tasks are named one by one. */
const named = 12;

function shown(field: 'duration' | 'budget' | 'start' | 'finish', value: number | null): string {
  if (value === null) return '–';
  return field === 'start' || field === 'finish' ? formatIsoDay(value) : String(value);
}

function differenceIssue(difference: PlanDifference, tasks: readonly Task[]): Issue[] {
  if (difference.kind === 'removed') return [];
  const { row, id, name } = tasks[difference.row];
  if (difference.kind === 'added') {
    return [issue('unauthorisedTask', { table: 'tasks', row, column: 'name' }, { id, name })];
  }
  const { field, was, is } = difference;
  const params = { id, name, was: shown(field, was), is: shown(field, is) };
  return [issue('unauthorisedChange', { table: 'tasks', row, column: field }, params)];
}

function removalIssue(differences: readonly PlanDifference[]): Issue[] {
  const removed = differences.flatMap((one) => (one.kind === 'removed' ? [one.task] : []));
  if (removed.length === 0) return [];
  const first = removed.slice(0, named).map(({ id, name }) => `${id} ${name}`.trim());
  const tasks = first.join(', ') + (removed.length > named ? ' …' : '');
  return [issue('unauthorisedRemoval', { table: 'tasks' }, { count: removed.length, tasks })];
}

/**
 * Where the plan is not as it was approved, by task and field, and requests that were approved but can have no
 * effect.
 *
 * @param baseline the version in use after this refresh; without one nothing was approved yet.
 */
export function checkBaseline(
  tasks: readonly Task[],
  schedule: Schedule,
  baseline: Baseline | undefined,
  requests: readonly ChangeRequest[],
): Issue[] {
  const undated = requests
    .filter(({ decision, decided }) => decision === 'approved' && decided === null)
    .map(({ row, id }) => issue('decisionWithoutDate', { table: 'changes', row, column: 'decided' }, { id }));
  if (baseline === undefined) {
    const early = awaitingBaseline(requests).map(({ row, id }) =>
      issue('approvedWithoutBaseline', { table: 'changes', row, column: 'decision' }, { id }),
    );
    return [...undated, ...early];
  }
  const differences = planDifferences(tasks, schedule, baseline);
  return [
    ...undated,
    ...differences.flatMap((one) => differenceIssue(one, tasks)),
    ...removalIssue(differences),
  ];
}
