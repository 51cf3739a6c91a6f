import { coverOf } from '../deviations/span';
import { daysLate } from '../measures/daysLate';
import { ratio } from '../measures/ratio';
import type { Day } from '../values/day';
import { rounded } from '../values/rounded';
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
  /** Now less last, as both are shown, so that the three agree; of a date in calendar days. */
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

/** Decimals that a figure is shown with; amounts are shown by their size, and are not here. */
const shownDigits: Partial<Record<ReportFigure, number>> = {
  plannedProgress: 3,
  percentComplete: 3,
  spi: 2,
  spiT: 2,
  cpi: 2,
};

/** What a figure moved by. */
function moved(id: ReportFigure, now: number | null, last: number | null): number | null {
  const digits = shownDigits[id];
  if (digits === undefined || now === null || last === null) return less(now, last);
  return rounded(rounded(now, digits) - rounded(last, digits), digits);
}

/** Working days from the end of the baseline in use to the end that the snapshot foresaw. */
function lastDaysLate({ tracked, calendar }: ReportPlan, last: PastFigures | undefined): number | null {
  const spans = tracked.filter((task) => task !== undefined);
  const planned = coverOf(spans.map(({ baseline }) => baseline)).finish;
  const foreseen = last?.forecastFinish ?? null;
  return planned === null || foreseen === null ? null : daysLate(planned, foreseen, calendar);
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
    // Against the baseline in use, also where the snapshot is older: so the change is what the end moved by.
    daysLate: lastDaysLate(plan, last),
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
    change: moved(id, now[id], then[id]),
  }));
}
