import { ratio } from '../measures/ratio';
import type { Day } from '../values/day';
import type { PastFigures, ReportPlan } from './reportPlan';

/** The figures that a weekly report compares with the last snapshot, in its order. */
export const reportFigures = [
  'plannedProgress',
  'percentComplete',
  'daysLate',
  'forecastFinish',
  'spi',
  'spiT',
  'cpi',
  'ac',
  'eac',
  'vac',
] as const;

/** The id of a figure of a report. */
export type ReportFigure = (typeof reportFigures)[number];

/** A figure now, at the last snapshot, and what it moved by; `null` where it is not known. */
export interface FigureChange {
  readonly id: ReportFigure;
  readonly now: number | null;
  readonly last: number | null;
  /** Now less last; of a date in calendar days. */
  readonly change: number | null;
}

function lastFigures(history: readonly PastFigures[], statusDate: Day | null): PastFigures | undefined {
  if (statusDate === null) return undefined;
  return history
    .filter(({ date }) => date < statusDate)
    .reduce<PastFigures | undefined>(
      (last, one) => (last === undefined || one.date > last.date ? one : last),
      undefined,
    );
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

/** The key figures of a project now and at the last snapshot before the status date. */
export function figureChanges(plan: ReportPlan): FigureChange[] {
  const { cost, time } = plan.measures;
  const last = lastFigures(plan.history, plan.statusDate);
  const now: Readonly<Record<ReportFigure, number | null>> = {
    plannedProgress: ratio(cost.pv, cost.bac),
    percentComplete: cost.percentComplete,
    daysLate: plan.deviations.project.finishVariance,
    forecastFinish: plan.forecast.finish,
    spi: cost.spi,
    spiT: time.spiT,
    cpi: cost.cpi,
    ac: cost.ac,
    eac: plan.eac,
    vac: cost.vac,
  };
  const then: Readonly<Record<ReportFigure, number | null>> = {
    plannedProgress: last === undefined ? null : ratio(last.pv, last.bac),
    percentComplete: last?.percentComplete ?? null,
    // The history holds the day that was foreseen, not how late it was against a baseline since replaced.
    daysLate: null,
    forecastFinish: last?.forecastFinish ?? null,
    spi: last?.spi ?? null,
    spiT: last?.spiT ?? null,
    cpi: last?.cpi ?? null,
    ac: last?.ac ?? null,
    eac: last?.eac ?? null,
    vac: last === undefined ? null : less(last.bac, last.eac),
  };
  return reportFigures.map((id) => ({
    id,
    now: now[id],
    last: then[id],
    change: less(now[id], then[id]),
  }));
}
