import type { Baseline } from '../../project/baselines/baseline';
import type { TaskDelay } from '../../project/deviations/taskDelays';
import type { ProgressRecord } from '../../project/records/progressRecord';
import type { Task } from '../../project/records/task';
import type { Schedule } from '../../project/schedule/schedule';
import type { CellInput } from '../cell';
import type { DesiredRow } from '../rows/desiredRow';
import { stepRows, type StepPlan } from '../rows/stepRows';

/** Leaf tasks of the WBS with the plan and the forecast of each. */
export interface ProgressRowsInput {
  readonly tasks: readonly Task[];
  readonly schedule: Schedule;
  readonly forecast: Schedule;
  /** Where the delay of each task comes from, by row; `undefined` for a summary. */
  readonly delays: readonly (TaskDelay | undefined)[];
  readonly records: readonly ProgressRecord[];
  /** Task ID in each row as read. */
  readonly ids: readonly (number | undefined)[];
  /** Whether the WBS has its owner column; without it the owners that progress still knows are kept. */
  readonly hasOwners: boolean;
  /** The approved plan; before the first one the plan that a task was first given is its baseline. */
  readonly baseline: Baseline | undefined;
  /** Budget of the baseline in a row as read; `null` where there is none. */
  readonly budgetAt: (row: number) => number | null;
}

/** What the row shows of the baseline: start, finish and budget. */
function baselineCells(
  input: ProgressRowsInput,
  existing: number | undefined,
  record: ProgressRecord | undefined,
  index: number,
): [string, CellInput][] {
  const { id, budget } = input.tasks[index];
  const plan = input.schedule.tasks[index];
  if (input.baseline !== undefined) {
    const approved = input.baseline.tasks.get(id);
    return [
      ['budget', approved?.budget ?? ''],
      ['baselineStart', approved?.start ?? ''],
      ['baselineFinish', approved?.finish ?? ''],
    ];
  }
  // The first plan is the baseline until one is set, and is not changed by a later plan.
  const isSet = record !== undefined && (record.baselineStart !== null || record.baselineFinish !== null);
  const hasBudget = existing !== undefined && input.budgetAt(existing) !== null;
  return [
    ['budget', hasBudget ? null : budget],
    ['baselineStart', isSet ? null : plan.start],
    ['baselineFinish', isSet ? null : plan.finish],
  ];
}

/**
 * The progress table in step with the leaf tasks: who and what from the WBS, the baseline where there is
 * none yet, the forecast finish and where a delay comes from. What people reported is not named and so not touched.
 */
export function progressRows(input: ProgressRowsInput): { rows: DesiredRow[]; removed: StepPlan['removed'] } {
  const { tasks, schedule, forecast, delays, records, ids, hasOwners } = input;
  const leaves = tasks.flatMap((_task, index) => (schedule.outline.isSummary[index] ? [] : [index]));
  const indexOf = new Map(leaves.map((index) => [tasks[index].id, index]));
  const recordAt = new Map(records.map((record) => [record.row, record]));
  const plan = stepRows(
    ids,
    leaves.map((index) => tasks[index].id),
  );
  const rows = plan.rows.map(({ existing, id }): DesiredRow => {
    const index = id === undefined ? undefined : indexOf.get(id);
    if (index === undefined) return { existing, cells: new Map() };
    const record = existing === undefined ? undefined : recordAt.get(existing);
    return {
      existing,
      cells: new Map<string, CellInput>([
        ['id', tasks[index].id],
        ['code', schedule.outline.codes[index]],
        ['name', tasks[index].name],
        ['owner', hasOwners ? tasks[index].owner : null],
        ...baselineCells(input, existing, record, index),
        ['forecastStart', record?.actualStart ?? forecast.tasks[index].start ?? ''],
        ['forecastFinish', forecast.tasks[index].finish ?? ''],
        ['ownDelay', delays[index]?.ownDelay ?? ''],
        ['inheritedDelay', delays[index]?.inheritedDelay ?? ''],
      ]),
    };
  });
  return { rows, removed: plan.removed };
}
