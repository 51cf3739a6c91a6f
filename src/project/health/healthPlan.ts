import type { WorkCalendar } from '../calendar/workCalendar';
import type { TrackedTask } from '../deviations/trackedTask';
import type { Issue } from '../issue';
import type { ProgressRecord } from '../records/progressRecord';
import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import type { Day } from '../values/day';
import type { HealthLimits } from './healthLimits';

/** A project as the health check looks at it; arrays by row are in the order of the tasks. */
export interface HealthPlan {
  readonly tasks: readonly Task[];
  /** The plan. */
  readonly schedule: Schedule;
  /** The plan with what has happened: the schedule that is judged. Without reports it is the plan. */
  readonly forecast: Schedule;
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  readonly statusDate: Day | null;
  /** The finish that the project form asks for. */
  readonly askedFinish: Day | null;
  /** Baseline and current dates by row; `undefined` for a summary. */
  readonly tracked: readonly (Pick<TrackedTask, 'baseline' | 'current'> | undefined)[];
  /** Reports by row. */
  readonly records: readonly (ProgressRecord | undefined)[];
  /** Rows of the people table by name. */
  readonly personRows: ReadonlyMap<string, number>;
  /** How many goals and high risks that are not closed the tables hold. */
  readonly goals: number;
  readonly highRisks: number;
  /** What the checks have found; points that they answer look here. */
  readonly issues: readonly Issue[];
  readonly limits: HealthLimits;
}
