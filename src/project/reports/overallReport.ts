import { costPerformanceIndex } from '../measures/costPerformanceIndex';
import type { Light } from '../measures/light';
import { sumMeasures } from '../measures/lightBasis';
import { schedulePerformanceIndex } from '../measures/schedulePerformanceIndex';
import { lightReasons, type LightReason } from './lightReasons';
import type { ReportPlan } from './reportPlan';

/** The project's light, and what made it so. */
export function overallReport({ deviations, measures, lightRule, baselines }: ReportPlan): {
  /** Whether a baseline was set; until then deviations are those from the first plan. */
  readonly isApproved: boolean;
  readonly light: Light;
  readonly reasons: readonly LightReason[];
} {
  const { finishVariance, progressVariance, light } = deviations.project;
  const { pv, ev, ac } = measures.cost;
  const judged = sumMeasures(lightRule.basis, {
    daysLate: finishVariance,
    progressVariance,
    schedulePerformanceIndex: schedulePerformanceIndex(ev, pv),
    costPerformanceIndex: costPerformanceIndex(ev, ac),
  });
  const isApproved = baselines.length > 0;
  return { isApproved, light, reasons: lightReasons(judged, lightRule.thresholds) };
}
