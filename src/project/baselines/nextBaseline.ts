import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import type { Baseline, BaselineTask } from './baseline';

/** The plan as it stands, as the version that follows the one in use; version 0 where there is none. */
export function nextBaseline(
  tasks: readonly Task[],
  schedule: Schedule,
  inUse: Baseline | undefined,
): Baseline {
  const approved = tasks.map(({ id, name, budget }, row): [number, BaselineTask] => {
    const { start, finish, duration } = schedule.tasks[row];
    return [id, { id, name, start, finish, duration, budget }];
  });
  return { version: inUse === undefined ? 0 : inUse.version + 1, tasks: new Map(approved) };
}
