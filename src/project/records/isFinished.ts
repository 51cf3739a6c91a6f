import type { ProgressRecord } from './progressRecord';

/**
 * Is a task finished? Where an actual finish was reported, or 100 %: the same wherever it is asked, in the
 * schedule, in formulas (`src/tables/computed/finished.ts`), on boards and in reports. A remaining duration beside
 * it is a contradiction that is told (`finishedWithRemaining`) and does not count. A share beyond 0–100 % is told as
 * well and says nothing.
 *
 * @example
 * isFinished({ actualFinish: 46290, actualPercent: 0.9 }); //=> true
 * isFinished({ actualFinish: null, actualPercent: 1 }); //=> true
 * isFinished({ actualFinish: null, actualPercent: 1.5 }); //=> false
 */
export function isFinished({
  actualFinish,
  actualPercent,
}: Pick<ProgressRecord, 'actualFinish' | 'actualPercent'>): boolean {
  return actualFinish !== null || actualPercent === 1;
}
