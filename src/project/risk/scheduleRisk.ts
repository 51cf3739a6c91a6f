import type { WorkCalendar } from '../calendar/workCalendar';
import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import { TimeAxis } from '../schedule/timeAxis';
import type { Day } from '../values/day';
import { durationRange } from './durationRange';
import { finishDistribution, type FinishDistribution } from './finishDistribution';
import type { RiskSettings } from './riskSimulation';
import { simulateRisk, type Breather } from './simulateRisk';

/** Whose finish is uncertain. */
export interface UncertainPlan {
  readonly tasks: readonly Task[];
  /** The schedule of the tasks: of the plan, or a forecast, in which what has happened is certain. */
  readonly schedule: Pick<Schedule, 'network' | 'topology'>;
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
}

/** How much a task matters for the project's finish. */
export interface TaskRisk {
  readonly row: number;
  /** Share of the trials in which any delay of the task would have delayed the project, 0–1. */
  readonly criticality: number;
  /** Correlation of the task's duration with the project's finish; `null` where the duration is certain. */
  readonly cruciality: number | null;
}

/** The finish of a project as far as it can be foreseen. */
export interface ScheduleRisk {
  /** In working days from the project start. */
  readonly distribution: FinishDistribution;
  /** The day that a project finish in such working days falls on. */
  dayOf(finish: number): Day;
  /** Share of the trials that end on a day or before it, 0–1. */
  probabilityBy(day: Day): number;
  /** Every task and summary, by row. */
  readonly tasks: readonly TaskRisk[];
}

/**
 * Foresees a project's finish by trying many durations between the optimistic and the pessimistic one of every
 * task, each on its own, over the whole network (Monte Carlo; AACE 57R-09, PMBOK "simulation").
 *
 * @returns `null` where it was cancelled.
 * @throws RangeError for fewer than one trial.
 */
export async function scheduleRisk(
  { tasks, schedule, calendar, projectStart }: UncertainPlan,
  settings: RiskSettings,
  breather: Breather,
): Promise<ScheduleRisk | null> {
  if (!(settings.trials >= 1)) throw new RangeError('A simulation takes at least one trial.');
  const axis = new TimeAxis(calendar, projectStart);
  const plan = { ...schedule, axis, ranges: tasks.map(durationRange) };
  const simulation = await simulateRisk(plan, settings, breather);
  if (simulation === null) return null;
  const { finishes, criticalCount } = simulation;
  const distribution = finishDistribution(finishes);
  return {
    distribution,
    // Nothing but milestones on the first morning ends on the first day, not the evening before.
    dayOf: (finish) => (finish < 1e-6 ? axis.startDay(0) : axis.finishDay(finish)),
    probabilityBy: (day) => distribution.probabilityBy(Math.max(0, axis.evening(day))),
    tasks: tasks.map((_task, row) => ({
      row,
      criticality: criticalCount[row] / settings.trials,
      cruciality: simulation.cruciality(row),
    })),
  };
}
