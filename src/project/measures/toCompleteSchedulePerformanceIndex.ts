import type { ToComplete } from './toCompletePerformanceIndex';

/**
 * To-complete schedule performance index, TSPI = (PD − ES) ÷ (target − AT): the pace that the rest of the work
 * needs to end on time, the target being the planned duration (PD) or a later one that was agreed.
 *
 * @returns `'notAchievable'` where the time is up but work remains; `null` where an input is not known or the
 * work is done.
 * @example
 * toCompleteSchedulePerformanceIndex(6, 4, 5, 6); //=> 2
 * toCompleteSchedulePerformanceIndex(6, 5.9, 8, 6); //=> 'notAchievable'
 * toCompleteSchedulePerformanceIndex(6, 6, 8, 6); //=> null
 */
export function toCompleteSchedulePerformanceIndex(
  duration: number | null,
  earnedTime: number | null,
  actualTime: number | null,
  target: number | null,
): ToComplete {
  if (duration === null || earnedTime === null || actualTime === null || target === null) return null;
  const work = duration - earnedTime;
  if (work <= 0) return null;
  const time = target - actualTime;
  return time <= 0 ? 'notAchievable' : work / time;
}
