import { costPerformanceIndex } from '../measures/costPerformanceIndex';
import { costVariance } from '../measures/costVariance';
import { estimateAtCompletion, type EacMethod } from '../measures/estimateAtCompletion';
import { estimateToComplete } from '../measures/estimateToComplete';
import { percentComplete } from '../measures/percentComplete';
import { percentSpent } from '../measures/percentSpent';
import { schedulePerformanceIndex } from '../measures/schedulePerformanceIndex';
import { scheduleVariance } from '../measures/scheduleVariance';
import { toCompletePerformanceIndex, type ToComplete } from '../measures/toCompletePerformanceIndex';
import { varianceAtCompletion } from '../measures/varianceAtCompletion';
import type { ValueTotals } from './valueTotals';

/** How the whole cost is foreseen. */
export interface CostForecast {
  /** The method that ETC, VAC and TCPI(EAC) go by. */
  readonly method: EacMethod;
  /** The manager's own estimate to complete, in currency. */
  readonly ownEstimate: number | null;
}

/** The measures of cost; what has nothing to divide by, or is not known yet, is `null`. */
export interface CostMeasures extends ValueTotals {
  /** Shares of the budget: work done, money spent. */
  readonly percentComplete: number | null;
  readonly percentSpent: number | null;
  /** Schedule variance and cost variance, in currency; negative behind plan, over budget. */
  readonly sv: number | null;
  readonly cv: number | null;
  /** Schedule and cost performance index; below 1 behind plan, over budget. */
  readonly spi: number | null;
  readonly cpi: number | null;
  /** Estimate at completion (EAC) by every method, in currency. */
  readonly eac: Readonly<Record<EacMethod, number | null>>;
  /** Estimate to complete (ETC) and variance at completion (VAC) by the method in use. */
  readonly etc: number | null;
  readonly vac: number | null;
  /** To-complete performance index that keeps the budget, and the estimate by the method in use. */
  readonly tcpiBac: ToComplete;
  readonly tcpiEac: ToComplete;
}

function estimates({ bac, pv, ev, ac }: ValueTotals, own: number | null): CostMeasures['eac'] {
  const by = (method: EacMethod) =>
    bac === null
      ? null
      : estimateAtCompletion(
          method,
          { budgetAtCompletion: bac, planned: pv, earned: ev, actualCost: ac },
          own,
        );
  return {
    remainingAsPlanned: by('remainingAsPlanned'),
    byCpi: by('byCpi'),
    byCpiAndSpi: by('byCpiAndSpi'),
    ownEstimate: by('ownEstimate'),
  };
}

/**
 * Every measure of cost from the sums of a task, a phase or the project.
 *
 * @example
 * const totals = { bac: 1000, pv: 450, ev: 380, ac: 420 };
 * const measures = costMeasures(totals, { method: 'remainingAsPlanned', ownEstimate: null });
 * [measures.sv, measures.cv, measures.etc, measures.vac]; //=> [-70, -40, 620, -40]
 */
export function costMeasures(totals: ValueTotals, forecast: CostForecast): CostMeasures {
  const { bac, pv, ev, ac } = totals;
  const eac = estimates(totals, forecast.ownEstimate);
  const inUse = eac[forecast.method];
  const toComplete = (target: number | null) =>
    bac === null ? null : toCompletePerformanceIndex(bac, ev, ac, target);
  return {
    bac,
    pv,
    ev,
    ac,
    percentComplete: percentComplete(ev, bac),
    percentSpent: percentSpent(ac, bac),
    sv: scheduleVariance(ev, pv),
    cv: costVariance(ev, ac),
    spi: schedulePerformanceIndex(ev, pv),
    cpi: costPerformanceIndex(ev, ac),
    eac,
    etc: estimateToComplete(inUse, ac),
    vac: varianceAtCompletion(bac, inUse),
    tcpiBac: toComplete(bac),
    tcpiEac: toComplete(inUse),
  };
}
