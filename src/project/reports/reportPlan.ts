import type { WorkCalendar } from '../calendar/workCalendar';
import type { Deviations } from '../deviations/deviations';
import type { TrackedTask } from '../deviations/trackedTask';
import type { EarnedMeasures } from '../earnedValue/projectEarnedValue';
import type { Issue } from '../issue';
import type { LightRule } from '../measures/lightBasis';
import type { ProgressRecord } from '../records/progressRecord';
import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import type { Day } from '../values/day';

/** Who and what the project is, as its form says; blank where nothing was typed. */
export interface ReportedProject {
  readonly name: string;
  readonly code: string;
  readonly strategicArea: string;
  readonly sponsor: string;
  readonly manager: string;
  readonly background: string;
  readonly scope: string;
  readonly outcomes: string;
  /** The finish that was asked for. */
  readonly askedFinish: Day | null;
  /** What amounts are in, as it was typed. */
  readonly currency: string;
  /** The approved budget, in the project's currency. */
  readonly budget: number | null;
}

/** A goal with its standing by id: `open`, `reached`, `missed`, or blank. */
export interface ReportedGoal {
  readonly goal: string;
  readonly measure: string;
  readonly target: string;
  readonly due: Day | null;
  readonly status: string;
}

/** A risk of the register; choices by id. */
export interface ReportedRisk {
  readonly id: number;
  readonly description: string;
  readonly level: 'low' | 'medium' | 'high' | null;
  readonly score: number | null;
  readonly strategy: string;
  readonly measures: string;
  readonly owner: string;
  /** `open`, `triggered`, `occurred`, `closed`. */
  readonly status: string;
  readonly costImpact: number | null;
  /** Working days. */
  readonly daysImpact: number | null;
}

/** A request for change; the decision by id. */
export interface ReportedChange {
  readonly id: number;
  readonly reason: string;
  readonly content: string;
  /** Working days, later positive. */
  readonly daysEffect: number | null;
  readonly budgetEffect: number | null;
  readonly decision: string;
  readonly decided: Day | null;
  readonly version: number | null;
}

/** How the project stood at an earlier status date; money in the project's currency. */
export interface PastFigures {
  readonly date: Day;
  readonly bac: number | null;
  readonly pv: number | null;
  readonly ev: number | null;
  readonly ac: number | null;
  readonly spi: number | null;
  readonly cpi: number | null;
  readonly spiT: number | null;
  readonly eac: number | null;
  readonly percentComplete: number | null;
  readonly forecastFinish: Day | null;
}

/** A version of the approved plan. */
export interface ReportedBaseline {
  readonly version: number;
  readonly set: Day | null;
  /** The requests that made it, as text; blank for the first. */
  readonly change: string;
  readonly reason: string;
}

/** Somebody of the people table. */
export interface ReportedPerson {
  readonly name: string;
  readonly department: string;
}

/** A project as its reports look at it; arrays by row are in the order of the tasks. */
export interface ReportPlan {
  readonly project: ReportedProject;
  readonly tasks: readonly Task[];
  readonly schedule: Schedule;
  /** The plan with what has happened. */
  readonly forecast: Schedule;
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  readonly statusDate: Day | null;
  readonly tracked: readonly (TrackedTask | undefined)[];
  readonly records: readonly (ProgressRecord | undefined)[];
  /** What was written about each deviation, by row; blank where nothing was. */
  readonly explanations: readonly string[];
  readonly deviations: Deviations;
  readonly measures: EarnedMeasures;
  /** The estimate at completion by the method in the settings. */
  readonly eac: number | null;
  readonly lightRule: LightRule;
  /** In the order of their dates. */
  readonly history: readonly PastFigures[];
  /** Calendar days between two reports. */
  readonly cadence: number;
  readonly goals: readonly ReportedGoal[];
  readonly risks: readonly ReportedRisk[];
  readonly changes: readonly ReportedChange[];
  readonly baselines: readonly ReportedBaseline[];
  readonly people: readonly ReportedPerson[];
  /** What the checks have found. */
  readonly issues: readonly Issue[];
  /** Persons who own more open tasks at a time than one can carry. */
  readonly overloads: readonly Issue[];
  /** Points of the health check by their answers. */
  readonly health: { readonly passed: number; readonly failed: number; readonly notJudged: number };
}
