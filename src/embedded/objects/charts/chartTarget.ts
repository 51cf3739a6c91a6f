import type { Chart, ChartSeries } from '../../model/chart';
import type { Sheet } from '../../model/sheet';

/** A chart and the sheet that it is on. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** One series of a chart. */
export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** One point of a series, by its place. */
export interface ChartPointTarget extends ChartSeriesTarget {
  readonly index: number;
}

/** What one word says of the chart types that have no axes. */
export function hasAxes({ chart }: ChartTarget): boolean {
  return !/Pie|Doughnut|Treemap|Sunburst|Funnel|RegionMap/.test(chart.type);
}
