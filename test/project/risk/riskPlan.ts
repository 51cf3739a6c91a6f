import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import type { Task } from '../../../src/project/records/task';
import { scheduleRisk, type ScheduleRisk } from '../../../src/project/risk/scheduleRisk';
import { schedule } from '../../../src/project/schedule/schedule';
import { parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';

export const calendar = mondayToFriday(2026, 2040);
export const projectStart = parseIsoDay('2026-09-14')!;

/** Predecessors, then optimistic, most likely and pessimistic duration. */
export type Given = readonly [
  predecessors: string,
  least: number | null,
  usual: number,
  most: number | null,
  rest?: Partial<Task>,
];

export function tasksOf(given: readonly Given[]): Task[] {
  return given.map(([predecessors, optimistic, duration, pessimistic, rest], row) =>
    taskNamed(`T${row + 1}`, { row, id: row + 1, predecessors, optimistic, duration, pessimistic, ...rest }),
  );
}

const breather = { pause: () => Promise.resolve(), isCancelled: () => false };

export async function riskOf(
  tasks: readonly Task[],
  settings: { trials?: number; seed?: number; distribution?: 'pert' | 'triangular' } = {},
  plan = schedule(tasks, calendar, projectStart),
): Promise<ScheduleRisk> {
  const all = { trials: 10_000, seed: 1, distribution: 'pert' as const, ...settings };
  return (await scheduleRisk({ tasks, schedule: plan, calendar, projectStart }, all, breather))!;
}
