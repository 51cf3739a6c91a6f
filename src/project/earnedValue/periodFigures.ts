import { costPerformanceIndex } from '../measures/costPerformanceIndex';
import { costVariance } from '../measures/costVariance';
import { schedulePerformanceIndex } from '../measures/schedulePerformanceIndex';
import { scheduleVariance } from '../measures/scheduleVariance';
import { sumAt, type Curve } from './curve';
import { timeMeasures, type Clock } from './timeMeasures';

/** The curves of a project, and where the cost leads. */
export interface ProjectCurves {
  /** `null` where no task has both a budget and a baseline. */
  readonly planned: Curve | null;
  /** `null` while nothing is reported; level from the status date on. */
  readonly earned: Curve | null;
  readonly spent: Curve | null;
  /** Earned schedule counts from its first day until what is finished was finished, else the status date. */
  readonly clock: Clock;
  /** Working-day index of the status date. */
  readonly statusDay: number | null;
  /** Estimate at completion in use, and the working day on which IEAC(t) ends. */
  readonly eac: number | null;
  readonly forecastFinish: number | null;
}

/** Cumulative figures at the end of a period; what is not known yet by then is `null`. */
export interface PeriodFigures {
  /** Working-day index of the period's last day. */
  readonly end: number;
  /** Planned value, earned value, actual cost. */
  readonly pv: number | null;
  readonly ev: number | null;
  readonly ac: number | null;
  /** Cost to come: from AC at the status date to EAC at the forecast finish. */
  readonly forecast: number | null;
  /** Schedule and cost variance and performance index. */
  readonly sv: number | null;
  readonly cv: number | null;
  readonly spi: number | null;
  readonly cpi: number | null;
  /** Earned schedule, schedule variance and performance index in time. */
  readonly es: number | null;
  readonly svT: number | null;
  readonly spiT: number | null;
}

/** A straight line from what is spent to what it will come to, then level. */
function forecastAt(day: number, curves: ProjectCurves): number | null {
  const { spent, statusDay, eac, forecastFinish: finish } = curves;
  if (spent === null || statusDay === null || eac === null || finish === null || day < statusDay) return null;
  const cost = sumAt(spent, statusDay);
  if (day === statusDay) return cost;
  return day >= finish ? eac : cost + ((eac - cost) * (day - statusDay)) / (finish - statusDay);
}

function figuresAt(end: number, curves: ProjectCurves): PeriodFigures {
  const { planned, earned, spent, clock, statusDay } = curves;
  const isPast = statusDay !== null && end <= statusDay;
  const at = (curve: Curve | null) => (curve === null ? null : sumAt(curve, end));
  const [pv, ev, ac] = [at(planned), isPast ? at(earned) : null, isPast ? at(spent) : null];
  const until = Math.min(end, clock.until ?? end);
  const { es, svT, spiT } = timeMeasures(planned?.sums ?? [], ev, { first: clock.first, until });
  return {
    end,
    pv,
    ev,
    ac,
    forecast: forecastAt(end, curves),
    sv: scheduleVariance(ev, pv),
    cv: costVariance(ev, ac),
    spi: schedulePerformanceIndex(ev, pv),
    cpi: costPerformanceIndex(ev, ac),
    es,
    svT,
    spiT,
  };
}

/**
 * The curves of earned value, period by period. A period that ends behind the status date has no EV and no AC
 * yet; to see them to date, let a period end on that date.
 *
 * @param ends working-day index of the last day of each period.
 */
export function periodFigures(curves: ProjectCurves, ends: readonly number[]): PeriodFigures[] {
  return ends.map((end) => figuresAt(end, curves));
}
