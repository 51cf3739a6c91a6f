import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { standardLimits } from '../../../src/project/health/healthLimits';
import type { HealthPlan } from '../../../src/project/health/healthPlan';
import type { HealthPointId } from '../../../src/project/health/healthPoints';
import { judgeHealth, type HealthResult } from '../../../src/project/health/judgeHealth';
import type { ProgressRecord } from '../../../src/project/records/progressRecord';
import type { Task } from '../../../src/project/records/task';
import { forecastSchedule } from '../../../src/project/schedule/forecastSchedule';
import { schedule as scheduleOf } from '../../../src/project/schedule/schedule';
import { parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';

export const calendar = mondayToFriday(2026, 2030);
/** A Monday. */
export const projectStart = parseIsoDay('2026-09-14')!;
export const day = (iso: string) => parseIsoDay(iso)!;

/** Level, duration, predecessors. */
export type Given = readonly [
  level: number,
  duration: number | null,
  predecessors: string,
  rest?: Partial<Task>,
];

export function tasksOf(given: readonly Given[]): Task[] {
  return given.map(([level, duration, predecessors, rest], row) =>
    taskNamed(`T${row + 1}`, { row, id: row + 1, level, duration, predecessors, ...rest }),
  );
}

export function reportOn(taskId: number, rest: Partial<ProgressRecord> = {}): ProgressRecord {
  return {
    row: taskId - 1,
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

/** A project whose baseline is its plan. */
export function planOf(
  tasks: readonly Task[],
  progress: readonly ProgressRecord[] = [],
  rest: Partial<HealthPlan> = {},
): HealthPlan {
  const statusDate = rest.statusDate ?? null;
  const schedule = scheduleOf(tasks, calendar, projectStart);
  const forecast = forecastSchedule({ tasks, progress, calendar, projectStart, statusDate });
  const records = tasks.map(({ id }) => progress.find(({ taskId }) => taskId === id));
  return {
    tasks,
    schedule,
    forecast,
    calendar,
    projectStart,
    statusDate,
    askedFinish: null,
    tracked: tasks.map((_task, row) => {
      const { start, finish, type } = schedule.tasks[row];
      const current = {
        start: records[row]?.actualStart ?? forecast.tasks[row].start,
        finish: records[row]?.actualFinish ?? forecast.tasks[row].finish,
      };
      return type === 'summary' ? undefined : { baseline: { start, finish }, current };
    }),
    records,
    personRows: new Map(),
    goals: 0,
    highRisks: 0,
    issues: schedule.issues,
    limits: standardLimits,
    ...rest,
  };
}

/** The answer of one point. */
export function judged(plan: HealthPlan, id: HealthPointId): HealthResult {
  return judgeHealth(plan).find((result) => result.id === id)!;
}

/** What matters of an answer: how many of how many, the value, and whether it passes. */
export function answer(plan: HealthPlan, id: HealthPointId) {
  const { count, of, value, passed } = judged(plan, id);
  return { count, of, value, passed };
}

/** The cells of its findings. */
export function cells(plan: HealthPlan, id: HealthPointId): string[] {
  return judged(plan, id).findings.map(
    ({ code, table, row, column }) => `${code} ${table}.${column}[${row}]`,
  );
}
