import type { ExceptionCalendar } from '../../project/calendar/exceptionCalendar';
import type { LagUnit, LinkType } from '../../project/links/link';
import type { Day } from '../../project/values/day';

/** A point in time in working days: how much of the day's work lies before it, 0 in the morning, 1 in the evening. */
export interface WorkMoment {
  readonly day: Day;
  readonly share: number;
}

/** A link to a task of the same plan. */
export interface ExportedLink {
  readonly id: number;
  readonly type: LinkType;
  readonly lag: number;
  readonly unit: LagUnit;
}

/** What was promised. */
export interface ExportedBaseline {
  readonly start: Day | null;
  readonly finish: Day | null;
  /** Working days. */
  readonly duration: number;
  readonly budget: number | null;
}

/** What happened. */
export interface ExportedActuals {
  readonly start: Day | null;
  readonly finish: Day | null;
  /** 0–1; of a summary by the durations of the tasks below it. */
  readonly share: number;
  readonly cost: number | null;
  /** Working days that somebody reported; `null` where it follows from the share. */
  readonly remaining: number | null;
}

/** A task as it is written. Durations and slack are working days. */
export interface ExportedTask {
  readonly id: number;
  readonly level: number;
  readonly code: string;
  readonly name: string;
  readonly notes: string;
  readonly type: 'summary' | 'task' | 'milestone';
  readonly duration: number;
  /** Nobody has said how long it takes. */
  readonly isEstimated: boolean;
  readonly start: WorkMoment | null;
  readonly finish: WorkMoment | null;
  readonly totalSlack: number | null;
  readonly freeSlack: number | null;
  readonly critical: boolean;
  readonly links: readonly ExportedLink[];
  readonly notBefore: Day | null;
  readonly pinned: Day | null;
  readonly deadline: Day | null;
  readonly budget: number | null;
  readonly baseline: ExportedBaseline | null;
  readonly actuals: ExportedActuals;
  /** Who works on it, the owner first. */
  readonly people: readonly string[];
}

/** A person as they are written. */
export interface ExportedPerson {
  readonly name: string;
  readonly department: string;
  /** Cost of one working day. */
  readonly rate: number | null;
}

/** A plan as it is written. */
export interface ExportedPlan {
  readonly name: string;
  readonly manager: string;
  /** Code of the currency, such as `CNY`. */
  readonly currency: string;
  readonly start: Day;
  readonly finish: Day | null;
  readonly statusDate: Day | null;
  /** Tasks with no more total slack, in working days, are critical. */
  readonly criticalSlack: number;
  readonly calendar: ExceptionCalendar;
  readonly people: readonly ExportedPerson[];
  readonly tasks: readonly ExportedTask[];
}
