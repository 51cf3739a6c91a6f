import type { Light } from '../measures/light';
import { standings } from '../schedule/network';
import type { Day } from '../values/day';
import type { ReportPlan } from './reportPlan';

/** A task at the bottom of the outline as reports name it. */
export interface ReportedTask {
  /** Row of the WBS, from 0. */
  readonly row: number;
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly owner: string;
  readonly deliverable: string;
  readonly isMilestone: boolean;
  readonly finished: boolean;
  /** Actual dates where there are any, else the forecast. */
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly baselineStart: Day | null;
  readonly baselineFinish: Day | null;
  readonly actualStart: Day | null;
  readonly actualFinish: Day | null;
  /** What is reported done, 0–1. */
  readonly doneShare: number | null;
  /** Working days, late positive. */
  readonly daysLate: number | null;
  /** Of them those that the task made itself. */
  readonly ownDelay: number | null;
  readonly light: Light;
  /** Id of the cause, or the text that was typed. */
  readonly cause: string;
  readonly explanation: string;
  readonly nextStep: string;
}

/** Every task at the bottom of the outline, in its order. */
export function reportedTasks(plan: ReportPlan): ReportedTask[] {
  const { tasks, schedule, forecast, tracked, records, deviations, explanations } = plan;
  return tasks.flatMap((task, row): ReportedTask[] => {
    const found = tracked[row];
    const deviation = deviations.tasks[row];
    if (found === undefined || deviation === undefined) return [];
    const record = records[row];
    return [
      {
        row,
        id: task.id,
        code: schedule.outline.codes[row],
        name: task.name,
        owner: task.owner,
        deliverable: task.deliverable,
        isMilestone: schedule.tasks[row].type === 'milestone',
        finished: forecast.network.standing[row] === standings.FINISHED,
        start: found.current.start,
        finish: found.current.finish,
        baselineStart: found.baseline.start,
        baselineFinish: found.baseline.finish,
        actualStart: record?.actualStart ?? null,
        actualFinish: record?.actualFinish ?? null,
        doneShare: found.doneShare,
        daysLate: deviation.finishVariance,
        ownDelay: deviation.ownDelay,
        light: deviation.light,
        cause: record?.cause ?? '',
        explanation: explanations[row] ?? '',
        nextStep: record?.nextStep ?? '',
      },
    ];
  });
}
