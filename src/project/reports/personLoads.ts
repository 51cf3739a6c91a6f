import { lateTasks } from './lateTasks';
import type { ReportPeriod } from './reportPeriod';
import type { ReportedPerson, ReportPlan } from './reportPlan';
import type { ReportedTask } from './reportedTask';

/** What somebody carries. */
export interface PersonLoad extends ReportedPerson {
  /** Tasks at the bottom of the outline that the person owns, milestones among them. */
  readonly tasks: number;
  readonly finished: number;
  /** Unfinished tasks, and those of them that are late (`lateTasks`). */
  readonly open: number;
  readonly late: number;
  /** Open tasks that the forecast works on in the next period. */
  readonly next: number;
}

/** What everybody of the people table carries, in its order, and owners who are not in it; nobody without a task. */
export function personLoads(
  { people, statusDate }: Pick<ReportPlan, 'people' | 'statusDate'>,
  tasks: readonly ReportedTask[],
  period: ReportPeriod | null,
): PersonLoad[] {
  const known = new Set(people.map(({ name }) => name));
  const others = [...new Set(tasks.map(({ owner }) => owner))].filter(
    (name) => name !== '' && !known.has(name),
  );
  return [...people, ...others.map((name) => ({ name, department: '' }))].flatMap((person) => {
    const owned = tasks.filter(({ owner }) => owner === person.name);
    if (owned.length === 0) return [];
    const open = owned.filter(({ finished }) => !finished);
    return [
      {
        ...person,
        tasks: owned.length,
        finished: owned.length - open.length,
        open: open.length,
        late: lateTasks(open, statusDate).late.length,
        next:
          period === null ? 0 : open.filter(({ start }) => start !== null && start <= period.nextTo).length,
      },
    ];
  });
}
