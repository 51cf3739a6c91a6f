import { earnedSchedule } from '../measures/earnedSchedule';
import { estimateAtCompletionTime } from '../measures/estimateAtCompletionTime';
import { forecastPeriod } from '../measures/forecastPeriod';
import { plannedDuration } from '../measures/plannedDuration';
import { schedulePerformanceIndexTime } from '../measures/schedulePerformanceIndexTime';
import { scheduleVarianceTime } from '../measures/scheduleVarianceTime';
import type { ToComplete } from '../measures/toCompletePerformanceIndex';
import { toCompleteSchedulePerformanceIndex } from '../measures/toCompleteSchedulePerformanceIndex';

/** The measures of earned schedule, in working days since the clock began. */
export interface TimeMeasures {
  /** Planned duration (PD): when the whole budget should be earned. */
  readonly pd: number | null;
  /** Earned schedule (ES): when what is earned should have been. */
  readonly es: number | null;
  /** Actual time (AT): to the status date, or to the actual finish of what is finished. */
  readonly at: number | null;
  /** Schedule variance in time, negative behind plan. */
  readonly svT: number | null;
  /** Schedule performance index in time, below 1 behind plan. */
  readonly spiT: number | null;
  /** Independent estimate at completion in time. */
  readonly ieacT: number | null;
  /** To-complete schedule performance index that keeps the planned duration. */
  readonly tspi: ToComplete;
  /** Working-day index of the day on which IEAC(t) ends. */
  readonly forecastFinish: number | null;
}

/** A clock that counts working days. */
export interface Clock {
  /** Working-day index of its first day. */
  readonly first: number;
  /** Of the day at whose end it is read; `null` without a status date. */
  readonly until: number | null;
}

/**
 * Earned schedule of a task, a phase or the project, and what it foresees. Before the first day there is no
 * actual time; while nothing is earned no pace to foresee from.
 *
 * @param planned cumulative planned value: the evening before the clock's first day, then every working day.
 * @example
 * const found = timeMeasures([0, 100, 250, 450, 700, 900, 1000], 700, { first: 11, until: 15 });
 * [found.es, found.at, found.spiT, found.tspi, found.forecastFinish]; //=> [4, 5, 0.8, 2, 18]
 */
export function timeMeasures(
  planned: ArrayLike<number>,
  earned: number | null,
  { first, until }: Clock,
): TimeMeasures {
  const pd = plannedDuration(planned);
  const es = earnedSchedule(planned, earned);
  const at = until === null || until < first ? null : until - first + 1;
  const spiT = schedulePerformanceIndexTime(es, at);
  // A plan that starts without value gives time for nothing; that is no pace.
  const ieacT = earned === 0 ? null : estimateAtCompletionTime(pd, spiT);
  return {
    pd,
    es,
    at,
    svT: scheduleVarianceTime(es, at),
    spiT,
    ieacT,
    tspi: toCompleteSchedulePerformanceIndex(pd, es, at, pd),
    forecastFinish: forecastPeriod(first, ieacT),
  };
}
