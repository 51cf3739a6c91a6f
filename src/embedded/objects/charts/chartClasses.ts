import { anyClass } from '../../protocol/hostObject';
import type { HostClass } from '../../protocol/hostObject';
import { chartClass } from './chart';
import { chartAxesClass, chartAxisClass, chartGridlinesClass } from './chartAxis';
import { chartCollectionClass } from './chartCollection';
import { chartDataLabelClass, chartDataLabelsClass, chartTrendlineLabelClass } from './chartLabels';
import { chartLookClasses } from './chartLook';
import {
  chartAreaFormatClass,
  chartDataTableClass,
  chartLegendClass,
  chartLegendEntryClass,
  chartLegendEntryCollectionClass,
  chartPivotOptionsClass,
  chartPlotAreaClass,
} from './chartParts';
import { chartPointClass, chartPointsCollectionClass } from './chartPoints';
import { chartSeriesClass, chartSeriesCollectionClass } from './chartSeries';
import {
  chartBinOptionsClass,
  chartBoxwhiskerOptionsClass,
  chartErrorBarsClass,
  chartMapOptionsClass,
} from './chartSeriesOptions';
import { chartAxisTitleClass, chartFormatStringClass, chartTitleClass } from './chartTitle';
import { chartTrendlineClass, chartTrendlineCollectionClass } from './chartTrendlines';

/** The classes of charts. */
export const chartClasses: readonly HostClass<unknown>[] = [
  anyClass(chartAreaFormatClass),
  anyClass(chartAxesClass),
  anyClass(chartAxisClass),
  anyClass(chartAxisTitleClass),
  anyClass(chartBinOptionsClass),
  anyClass(chartBoxwhiskerOptionsClass),
  anyClass(chartClass),
  anyClass(chartCollectionClass),
  anyClass(chartDataLabelClass),
  anyClass(chartDataLabelsClass),
  anyClass(chartDataTableClass),
  anyClass(chartErrorBarsClass),
  anyClass(chartFormatStringClass),
  anyClass(chartGridlinesClass),
  anyClass(chartLegendClass),
  anyClass(chartLegendEntryClass),
  anyClass(chartLegendEntryCollectionClass),
  anyClass(chartMapOptionsClass),
  anyClass(chartPivotOptionsClass),
  anyClass(chartPlotAreaClass),
  anyClass(chartPointClass),
  anyClass(chartPointsCollectionClass),
  anyClass(chartSeriesClass),
  anyClass(chartSeriesCollectionClass),
  anyClass(chartTitleClass),
  anyClass(chartTrendlineClass),
  anyClass(chartTrendlineCollectionClass),
  anyClass(chartTrendlineLabelClass),
  ...chartLookClasses,
];
