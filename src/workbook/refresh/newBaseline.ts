import { baselineInUse, type Baseline } from '../../project/baselines/baseline';
import { awaitingBaseline, type ChangeRequest } from '../../project/baselines/changeRequest';
import { nextBaseline } from '../../project/baselines/nextBaseline';
import type { Task } from '../../project/records/task';
import type { Schedule } from '../../project/schedule/schedule';

/** A baseline that a refresh sets, and what led to it. */
export interface NewBaseline {
  readonly baseline: Baseline;
  readonly reason: string;
  /** The requests whose approval made it; none for the first. */
  readonly requests: readonly ChangeRequest[];
  /** The version in use until then; `undefined` before the first. */
  readonly follows: Baseline | undefined;
}

/** The baselines as they will stand, and the one that is new among them. */
export interface BaselineState {
  readonly baseline: Baseline | undefined;
  readonly newBaseline: NewBaseline | undefined;
}

/**
 * The baseline after a refresh: requests that were approved since the last one make the next version of the
 * plan as it stands. Without a first version they wait.
 */
export function baselineState(
  baselines: readonly Baseline[],
  requests: readonly ChangeRequest[],
  tasks: readonly Task[],
  schedule: Schedule,
): BaselineState {
  const inUse = baselineInUse(baselines);
  const approved = awaitingBaseline(requests);
  if (inUse === undefined || approved.length === 0) return { baseline: inUse, newBaseline: undefined };
  const baseline = nextBaseline(tasks, schedule, inUse);
  const reason = approved.map((request) => request.reason).join('; ');
  return { baseline, newBaseline: { baseline, reason, requests: approved, follows: inUse } };
}

/** The same while the new baseline is not set yet. */
export function withoutNewBaseline<State extends BaselineState>(state: State): State {
  const { newBaseline } = state;
  return newBaseline ? { ...state, baseline: newBaseline.follows, newBaseline: undefined } : state;
}
