import type { Span } from './span';

/** What a task at the bottom of the outline is judged by: the baseline in use, where it stands, what it cost. */
export interface TrackedTask {
  /** The baseline in use. */
  readonly baseline: Span;
  /** Actual dates where there are any, else the forecast. */
  readonly current: Span;
  /** What the baseline wants done by the status date, 0–1. */
  readonly plannedShare: number | null;
  /** What is reported done, 0–1; `null` while nothing is. */
  readonly doneShare: number | null;
  /** In the project's currency, as the next three. */
  readonly budget: number | null;
  readonly plannedValue: number | null;
  readonly earnedValue: number | null;
  readonly actualCost: number | null;
}
