import type { Issue, IssueCode } from '../issue';
import type { HealthPlan } from './healthPlan';
import { openTasks } from './openTasks';
import { taskIssue } from './taskIssue';

/** Slack within rounding of a limit counts as on it. */
export const TINY = 1e-6;

/** Open tasks whose total slack, as the work stands now, is out of bounds. */
export function slackFindings(
  code: IssueCode,
  plan: HealthPlan,
  isOut: (slack: number) => boolean,
): { readonly findings: Issue[]; readonly of: number } {
  const dated = openTasks(plan).filter((row) => plan.forecast.tasks[row].totalSlack !== null);
  const findings = dated.flatMap((row) => {
    const slack = plan.forecast.tasks[row].totalSlack ?? 0;
    return isOut(slack) ? [taskIssue(code, plan, row, 'totalSlack', { days: slack })] : [];
  });
  return { findings, of: dated.length };
}
