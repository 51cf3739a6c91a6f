import { byShare } from './countedPoint';
import type { HealthPlan } from './healthPlan';
import type { HealthPoint } from './healthPoint';
import { typedLinks } from './openLinks';
import { openTasks } from './openTasks';
import { taskIssue } from './taskIssue';

/** 1 for every row that a link enters, or leaves, by itself or by a summary above it. */
function linked({ schedule }: HealthPlan, ends: readonly number[]): Uint8Array {
  const isLinked = new Uint8Array(schedule.outline.parents.length);
  for (const row of ends) isLinked[row] = 1;
  schedule.outline.parents.forEach((above, row) => {
    if (above >= 0 && isLinked[above]) isLinked[row] = 1;
  });
  return isLinked;
}

/**
 * DCMA 1, logic: open tasks without a predecessor or without a successor, of all open tasks; at most 5 %. A link
 * on a summary counts for what is below it. Milestones are not counted: the first and the last of a plan are what
 * its first and last tasks hang on.
 */
export const logic: HealthPoint = {
  group: 'schedule',
  unit: 'share',
  bound: 'most',
  limit: ({ share }) => share,
  judge(plan) {
    const links = typedLinks(plan);
    const entered = linked(
      plan,
      links.map(({ to }) => to),
    );
    const left = linked(
      plan,
      links.map(({ from }) => from),
    );
    const open = openTasks(plan);
    const findings = open.flatMap((row) => [
      ...(entered[row] ? [] : [taskIssue('predecessorMissing', plan, row, 'predecessors')]),
      ...(left[row] ? [] : [taskIssue('successorMissing', plan, row, 'predecessors')]),
    ]);
    return byShare(findings, open.length);
  },
};
