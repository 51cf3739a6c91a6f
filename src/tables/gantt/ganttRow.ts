import type { Day } from '../../project/values/day';

/** What is known of a task when its row of the Gantt sheet is drawn. */
export interface GanttTask {
  readonly name: string;
  readonly type: 'summary' | 'task' | 'milestone';
  readonly start: Day | null;
  readonly finish: Day | null;
  /** 0–1; `null` where nothing was reported. */
  readonly percent: number | null;
  readonly critical: boolean;
  readonly baselineStart: Day | null;
  readonly baselineFinish: Day | null;
  readonly forecastFinish: Day | null;
}

/** The days between which a row has something to show; 0 where it has nothing. */
export interface GanttRow {
  readonly isShown: boolean;
  /** Milestones have a sign and no bar. */
  readonly isMarked: boolean;
  readonly isSummary: boolean;
  readonly isCritical: boolean;
  readonly start: Day;
  readonly finish: Day;
  /** Last day of the part that is done: the reported share of the bar’s days, rounded to whole days. */
  readonly done: Day;
  /** Forecast finish, where it is later than the planned one. */
  readonly late: Day;
  readonly baseFrom: Day;
  readonly baseTo: Day;
}

/**
 * What a task's row shows: the same days as the hidden formulas of the sheet.
 *
 * @example
 * const dig = { name: 'Dig', type: 'task', start: 46279, finish: 46288, percent: 0.5, critical: false,
 *   baselineStart: null, baselineFinish: null, forecastFinish: 46290 } as const;
 * ganttRow(dig).done; //=> 46283
 * ganttRow(dig).late; //=> 46290
 */
export function ganttRow(task: GanttTask): GanttRow {
  const { start, finish, percent, forecastFinish } = task;
  const isMarked = task.type === 'milestone';
  const isSummary = task.type === 'summary';
  const hasBar = start !== null && finish !== null && !isMarked && !isSummary;
  const isLate = finish !== null && forecastFinish !== null && forecastFinish > finish;
  return {
    isShown: task.name !== '',
    isMarked,
    isSummary,
    isCritical: task.critical,
    start: start ?? 0,
    finish: finish ?? 0,
    done: hasBar && percent !== null ? start + Math.round(percent * (finish - start + 1)) - 1 : 0,
    late: isLate ? forecastFinish : 0,
    baseFrom: task.baselineStart ?? 0,
    baseTo: task.baselineFinish ?? 0,
  };
}
