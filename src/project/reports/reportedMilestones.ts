import type { MilestoneSlip } from '../deviations/milestoneSlips';
import type { Light } from '../measures/light';
import type { ReportPlan } from './reportPlan';
import type { ReportedTask } from './reportedTask';

/** A milestone as reports name it. */
export interface ReportedMilestone extends MilestoneSlip {
  readonly code: string;
  readonly name: string;
  readonly reached: boolean;
  readonly light: Light;
}

/** The milestones in the order of their days, of those of one day that with the lower ID first; undated ones last. */
export function reportedMilestones(
  { deviations }: ReportPlan,
  tasks: readonly ReportedTask[],
): ReportedMilestone[] {
  const idAt = (row: number) => taskAt.get(row)?.id ?? 0;
  const taskAt = new Map(tasks.map((task) => [task.row, task]));
  return deviations.milestones
    .flatMap((milestone): ReportedMilestone[] => {
      const task = taskAt.get(milestone.row);
      if (task === undefined) return [];
      const { code, name, finished, light } = task;
      return [{ ...milestone, code, name, reached: finished, light }];
    })
    .sort(
      (one, other) =>
        (one.current ?? Infinity) - (other.current ?? Infinity) || idAt(one.row) - idAt(other.row),
    );
}
