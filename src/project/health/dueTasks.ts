import type { Day } from '../values/day';
import type { HealthPlan } from './healthPlan';
import { workTasks } from './openTasks';

/** A task that should be finished by the status date, by its baseline. */
export interface DueTask {
  readonly row: number;
  readonly baselineFinish: Day;
}

/** The tasks that the baseline wants finished by the status date. */
export function dueTasks(plan: HealthPlan): DueTask[] {
  const { statusDate, tracked } = plan;
  if (statusDate === null) return [];
  return workTasks(plan).flatMap((row) => {
    const baselineFinish = tracked[row]?.baseline.finish ?? null;
    return baselineFinish !== null && baselineFinish <= statusDate ? [{ row, baselineFinish }] : [];
  });
}
