import { costPerformanceIndex } from '../measures/costPerformanceIndex';
import { light, type Light } from '../measures/light';
import { sumMeasures, taskMeasures, type AllMeasures, type LightRule } from '../measures/lightBasis';
import { schedulePerformanceIndex } from '../measures/schedulePerformanceIndex';
import { sumKnown } from '../measures/sumKnown';
import { groupDeviation } from './groupDeviation';
import { milestoneSlips, type MilestoneSlip } from './milestoneSlips';
import { phaseDeviations } from './phaseDeviations';
import { taskDelays, type TaskDelay, type TrackedPlan } from './taskDelays';
import { taskDeviation, type Deviation } from './taskDeviation';
import type { TrackedTask } from './trackedTask';

/** A deviation with its colour. */
export interface LitDeviation extends Deviation {
  readonly light: Light;
}

/** The deviations of a plan. */
export interface Deviations {
  /** By row; `undefined` for a summary. */
  readonly tasks: readonly ((LitDeviation & TaskDelay) | undefined)[];
  /** Every summary with its row, in the order of the outline. */
  readonly phases: readonly (LitDeviation & { readonly row: number })[];
  readonly project: LitDeviation;
  readonly milestones: readonly MilestoneSlip[];
}

function measuresOf(tasks: readonly TrackedTask[], deviation: Deviation): AllMeasures {
  const sum = (figure: 'plannedValue' | 'earnedValue' | 'actualCost') =>
    sumKnown(tasks.map((task) => task[figure]));
  return {
    daysLate: deviation.finishVariance,
    progressVariance: deviation.progressVariance,
    schedulePerformanceIndex: schedulePerformanceIndex(sum('earnedValue'), sum('plannedValue')),
    costPerformanceIndex: costPerformanceIndex(sum('earnedValue'), sum('actualCost')),
  };
}

/**
 * How far every task, every phase and the project lean from the baseline in use, where each task's delay comes
 * from, and how far the milestones slip. The order of the rows does not matter.
 */
export function deviations(plan: TrackedPlan, { basis, thresholds }: LightRule): Deviations {
  const { tracked, calendar, forecast } = plan;
  const delays = taskDelays(plan);
  const tasks = tracked.map((task, row) => {
    if (task === undefined) return undefined;
    const deviation = taskDeviation(task, calendar);
    const judged = taskMeasures(basis, measuresOf([task], deviation));
    return { ...deviation, ...delays[row], light: light(judged, thresholds) };
  });
  const lit = (members: readonly TrackedTask[], deviation: Deviation): LitDeviation => ({
    ...deviation,
    light: light(sumMeasures(basis, measuresOf(members, deviation)), thresholds),
  });
  const leaves = tracked.filter((task) => task !== undefined);
  return {
    tasks,
    phases: phaseDeviations(forecast.outline, tracked, calendar).map(({ row, tasks: members, ...rest }) => ({
      row,
      ...lit(members, rest),
    })),
    project: lit(leaves, groupDeviation(leaves, calendar)),
    milestones: milestoneSlips(forecast, tracked, calendar),
  };
}
