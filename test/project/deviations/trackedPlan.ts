import type { WorkCalendar } from '../../../src/project/calendar/workCalendar';
import type { TrackedPlan } from '../../../src/project/deviations/taskDelays';
import type { TrackedTask } from '../../../src/project/deviations/trackedTask';
import { earnedValue } from '../../../src/project/measures/earnedValue';
import { plannedPercent } from '../../../src/project/measures/plannedPercent';
import { plannedValue } from '../../../src/project/measures/plannedValue';
import type { ProgressRecord } from '../../../src/project/records/progressRecord';
import type { Task } from '../../../src/project/records/task';
import { forecastSchedule } from '../../../src/project/schedule/forecastSchedule';
import { schedule } from '../../../src/project/schedule/schedule';
import type { Day } from '../../../src/project/values/day';

/** A report of nothing on a task, with what is said otherwise. */
export function reportOn(taskId: number, rest: Partial<ProgressRecord> = {}): ProgressRecord {
  return {
    row: 0,
    taskId,
    baselineStart: null,
    baselineFinish: null,
    actualStart: null,
    actualFinish: null,
    actualPercent: null,
    actualCost: null,
    remainingDuration: null,
    cause: '',
    nextStep: '',
    updated: null,
    updatedBy: '',
    ...rest,
  };
}

/** A plan whose baseline is its schedule without reports, and what the reports make of it. */
export function trackedPlan(
  tasks: readonly Task[],
  progress: readonly ProgressRecord[],
  calendar: WorkCalendar,
  projectStart: Day,
  statusDate: Day,
): TrackedPlan & { readonly records: readonly (ProgressRecord | undefined)[] } {
  const plan = schedule(tasks, calendar, projectStart);
  const forecast = forecastSchedule({ tasks, progress, calendar, projectStart, statusDate });
  const records = tasks.map(({ id }) => progress.find(({ taskId }) => taskId === id));
  const tracked = tasks.map((task, row): TrackedTask | undefined => {
    if (plan.outline.isSummary[row] === 1) return undefined;
    const record = records[row];
    const { start, finish } = plan.tasks[row];
    const plannedShare = plannedPercent(start, finish, statusDate, calendar);
    const doneShare = record?.actualFinish ? 1 : (record?.actualPercent ?? null);
    return {
      baseline: { start, finish },
      current: {
        start: record?.actualStart ?? forecast.tasks[row].start,
        finish: record?.actualFinish ?? forecast.tasks[row].finish,
      },
      plannedShare,
      doneShare,
      budget: task.budget,
      plannedValue: plannedValue(task.budget, plannedShare),
      earnedValue: earnedValue(task.budget, doneShare),
      actualCost: record?.actualCost ?? null,
    };
  });
  return { tasks, calendar, projectStart, forecast, tracked, records };
}
