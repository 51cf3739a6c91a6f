import { standings } from '../schedule/network';
import type { HealthPlan } from './healthPlan';

/** Is the task, or everything below the summary, finished? */
export function isFinished({ forecast }: Pick<HealthPlan, 'forecast'>, row: number): boolean {
  return forecast.network.standing[row] === standings.FINISHED;
}

/** Rows of all tasks that take time: no summaries, no milestones. */
export function workTasks({ tasks, schedule }: HealthPlan): number[] {
  return tasks.flatMap((_task, row) => (schedule.tasks[row].type === 'task' ? [row] : []));
}

/**
 * Rows of the tasks that most points count: neither finished nor summaries nor milestones (the DCMA's "total
 * tasks").
 */
export function openTasks(plan: HealthPlan): number[] {
  return workTasks(plan).filter((row) => !isFinished(plan, row));
}

/** Rows at the bottom of the outline: tasks and milestones. */
export function leaves({ tasks, schedule }: HealthPlan): number[] {
  return tasks.flatMap((_task, row) => (schedule.tasks[row].type === 'summary' ? [] : [row]));
}
