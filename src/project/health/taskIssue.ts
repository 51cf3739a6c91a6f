import { issue, type Issue, type IssueCode, type IssueParams } from '../issue';
import type { HealthPlan } from './healthPlan';

/** A finding about a task, at a cell of its row in the WBS. */
export function taskIssue(
  code: IssueCode,
  { tasks }: HealthPlan,
  row: number,
  column: string,
  params: IssueParams = {},
): Issue {
  const { id, name, row: place } = tasks[row];
  return issue(code, { table: 'tasks', row: place, column }, { id, name, ...params });
}

/** A finding about a report, at a cell of the task's row in the progress table; else at its planned finish. */
export function reportIssue(
  code: IssueCode,
  plan: HealthPlan,
  row: number,
  column: string,
  params: IssueParams = {},
): Issue {
  const record = plan.records[row];
  if (record === undefined) return taskIssue(code, plan, row, 'finish', params);
  const { id, name } = plan.tasks[row];
  return issue(code, { table: 'progress', row: record.row, column }, { id, name, ...params });
}
