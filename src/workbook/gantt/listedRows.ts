import type { Task } from '../../project/records/task';
import type { Schedule } from '../../project/schedule/schedule';
import { mostRows } from './ganttLayout';

/** A row of the Gantt sheet as Plumbline keeps it. */
export interface KeptRow {
  /** Row of the WBS from 1; 0 for a row that is not in use. */
  readonly place: number;
  readonly level: number;
  /** 1 for a milestone, 2 for a critical one: its cells in the grid hold a sign. */
  readonly mark: number;
}

function within(indices: readonly number[], levels: Int32Array): number[] {
  const most = indices.reduce((deepest, index) => Math.max(deepest, levels[index]), 1);
  for (let level = most; level > 1; level -= 1) {
    const kept = indices.filter((index) => levels[index] <= level);
    if (kept.length <= mostRows) return kept;
  }
  return indices.filter((index) => levels[index] === 1).slice(0, mostRows);
}

/**
 * The tasks that the Gantt sheet lists: all of them, or where they are more than a sheet shows smoothly the
 * summaries, down to the level that still has room, and all tasks of level 1; where even these are too many, the
 * first of them.
 */
export function listedRows(tasks: readonly Task[], { outline, tasks: planned }: Schedule): KeptRow[] {
  const all = tasks.map((_task, index) => index);
  const upper = all.filter((index) => outline.isSummary[index] === 1 || outline.levels[index] === 1);
  const listed = all.length <= mostRows ? all : within(upper, outline.levels);
  return listed.map((index) => {
    const { type, critical } = planned[index];
    const mark = type !== 'milestone' ? 0 : critical ? 2 : 1;
    return { place: tasks[index].row + 1, level: outline.levels[index], mark };
  });
}
