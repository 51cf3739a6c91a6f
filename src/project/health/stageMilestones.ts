import { byCount } from './countedPoint';
import type { HealthPlan } from './healthPlan';
import { none, type HealthPoint } from './healthPoint';
import { leaves } from './openTasks';
import { TINY } from './slackFindings';
import { taskIssue } from './taskIssue';

/** The stages: summaries at the top, or right below where one summary holds the whole plan. */
function stages({ schedule }: HealthPlan): number[] {
  const { isSummary, parents } = schedule.outline;
  const below = (above: number) =>
    Array.from(parents.keys()).filter((row) => parents[row] === above && isSummary[row] === 1);
  const top = below(-1);
  const isWhole = top.length === 1 && parents.every((above, row) => above >= 0 || row === top[0]);
  const inside = isWhole ? below(top[0]) : [];
  return inside.length > 0 ? inside : top;
}

function isBelow({ parents }: HealthPlan['schedule']['outline'], row: number, above: number): boolean {
  for (let at = row; at >= 0; at = parents[at]) if (at === above) return true;
  return false;
}

/** Each stage ends in a milestone: one of its milestones comes no earlier than anything else in it. */
export const stageMilestones: HealthPoint = {
  group: 'process',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const { tasks, outline, columns } = plan.schedule;
    const milestones = leaves(plan).filter((row) => tasks[row].type === 'milestone');
    const found = stages(plan);
    const endsInMilestone = (stage: number) =>
      milestones.some(
        (row) =>
          columns.finishOffset[row] >= columns.finishOffset[stage] - TINY && isBelow(outline, row, stage),
      );
    const findings = found
      .filter((stage) => !endsInMilestone(stage))
      .map((stage) => taskIssue('stageWithoutMilestone', plan, stage, 'name'));
    return byCount(findings, found.length);
  },
};
