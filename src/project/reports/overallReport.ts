import { costPerformanceIndex } from '../measures/costPerformanceIndex';
import type { Light } from '../measures/light';
import { sumMeasures } from '../measures/lightBasis';
import { schedulePerformanceIndex } from '../measures/schedulePerformanceIndex';
import { lightReasons, type LightReason } from './lightReasons';
import type { ReportPlan } from './reportPlan';

/** The project's light, and what made it so. */
export function overallReport({ deviations, measures, lightRule }: ReportPlan): {
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
  return { light, reasons: lightReasons(judged, lightRule.thresholds) };
}
