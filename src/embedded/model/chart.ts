/** A line of a chart element: colour `#RRGGBB`, weight in points. */
export interface ChartLine {
  color?: string;
  lineStyle?: string;
  weight?: number;
}

/** The letters of a chart element. */
export interface ChartFont {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  name?: string;
  size?: number;
  underline?: string;
}

/** A chart's or an axis's title. */
export interface ChartTitle {
  text: string;
  visible: boolean;
  overlay?: boolean;
  font: ChartFont;
  formula?: string;
  position?: string;
  horizontalAlignment?: string;
}

/** Labels of a series or of a whole chart. */
export interface ChartDataLabels {
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showLegendKey?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  separator?: string;
  position?: string;
  numberFormat?: string;
  font: ChartFont;
}

/** A trend line of a series. */
export interface ChartTrendline {
  type: string;
  name?: string;
  color?: string;
  backwardPeriod?: number;
  forwardPeriod?: number;
  movingAveragePeriod?: number;
  polynomialOrder?: number;
  intercept?: number;
  showEquation?: boolean;
  showRSquared?: boolean;
}

/**
 * One series. `name`, `values`, `categories` (and `bubbleSizes`) are formulas such as `='Plan'!$B$2:$B$9` when they start
 * with `=`; `name` may be a plain text. `fillColor` null is "no fill", absent is automatic.
 */
export interface ChartSeries {
  readonly id: string;
  name?: string;
  values?: string;
  categories?: string;
  bubbleSizes?: string;
  chartType?: string;
  axisGroup?: 'Primary' | 'Secondary';
  fillColor?: string | null;
  line: ChartLine;
  hasDataLabels?: boolean;
  dataLabels?: ChartDataLabels;
  gapWidth?: number;
  overlap?: number;
  smooth?: boolean;
  showShadow?: boolean;
  filtered?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  doughnutHoleSize?: number;
  explosion?: number;
  firstSliceAngle?: number;
  plotOrder?: number;
  trendlines: ChartTrendline[];
  points: Map<
    number,
    { fillColor?: string; hasDataLabel?: boolean; markerStyle?: string; markerSize?: number }
  >;
}

/** One axis. Undefined bounds and units are automatic. */
export interface ChartAxis {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  majorGridlines: boolean;
  minorGridlines: boolean;
  majorGridlineLine?: ChartLine;
  minorGridlineLine?: ChartLine;
  title: ChartTitle;
  numberFormat?: string;
  reversePlotOrder?: boolean;
  scaleType?: 'Linear' | 'Logarithmic';
  logBase?: number;
  categoryType?: 'Automatic' | 'TextAxis' | 'DateAxis';
  baseTimeUnit?: string;
  displayUnit?: string;
  customDisplayUnit?: number;
  showDisplayUnitLabel?: boolean;
  tickLabelPosition?: string;
  tickLabelSpacing?: number | '';
  tickMarkSpacing?: number;
  majorTickMark?: string;
  minorTickMark?: string;
  position?: string;
  positionAt?: number;
  textOrientation?: number;
  multiLevel?: boolean;
  line: ChartLine;
  font: ChartFont;
}

/** The legend. */
export interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
  font: ChartFont;
  showShadow?: boolean;
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}

/**
 * A chart on a sheet. `type` is Office.js's `ChartType` (`ColumnClustered`, `Line`, `BarStacked` …). Positions are points
 * from the sheet's top left corner. `seriesBy` says whether the source's columns or rows became series.
 */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  top: number;
  left: number;
  width: number;
  height: number;
  title: ChartTitle;
  legend: ChartLegend;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  secondaryCategoryAxis?: ChartAxis;
  secondaryValueAxis?: ChartAxis;
  series: ChartSeries[];
  seriesBy?: 'Auto' | 'Columns' | 'Rows';
  source?: string;
  dataLabels?: ChartDataLabels;
  dataTable?: { visible: boolean; showLegendKey: boolean };
  fillColor?: string | null;
  border?: ChartLine;
  plotAreaFillColor?: string | null;
  plotArea?: { left?: number; top?: number; width?: number; height?: number; position?: string };
  font: ChartFont;
  style?: number;
  colorScheme?: string;
  displayBlanksAs?: 'NotPlotted' | 'Zero' | 'Interpolated';
  plotVisibleOnly?: boolean;
  roundedCorners?: boolean;
  showAllFieldButtons?: boolean;
  categoryLabelLevel?: number;
  seriesNameLevel?: number;
  altTextTitle?: string;
  altTextDescription?: string;
}
