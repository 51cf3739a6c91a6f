/** A line of a chart element: colour `#RRGGBB`, weight in points. */
export interface ChartLine {
  color?: string;
  lineStyle?: string;
  weight?: number;
}

/** What most chart elements can have: a background, a border, and settings that have no field of their own. */
export interface ChartDecor {
  /** `#RRGGBB`; null is "no fill", absent is automatic. */
  fillColor?: string | null;
  border?: ChartLine;
  /** Settings by their names in Office.js, as they were set; what is absent has Excel's default. */
  further?: Record<string, unknown>;
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
export interface ChartTitle extends ChartDecor {
  text: string;
  visible: boolean;
  overlay?: boolean;
  font: ChartFont;
  formula?: string;
  position?: string;
  horizontalAlignment?: string;
}

/** Labels of a series or of a whole chart. */
export interface ChartDataLabels extends ChartDecor {
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

/** The label of one point or of a trend line. */
export interface ChartDataLabel extends ChartDataLabels {
  text?: string;
  formula?: string;
}

/** One point of a series, where it differs from the others. */
export interface ChartPoint extends ChartDecor {
  hasDataLabel?: boolean;
  label?: ChartDataLabel;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
}

/** A trend line of a series. */
export interface ChartTrendline extends ChartDecor {
  line?: ChartLine;
  label?: ChartDataLabel;
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
export interface ChartSeries extends ChartDecor {
  readonly id: string;
  name?: string;
  values?: string;
  categories?: string;
  bubbleSizes?: string;
  chartType?: string;
  axisGroup?: 'Primary' | 'Secondary';
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
  points: Map<number, ChartPoint>;
}

/** One axis. Undefined bounds and units are automatic. */
export interface ChartAxis extends ChartDecor {
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

/** The table of the plotted values below a chart. */
export interface ChartDataTable extends ChartDecor {
  visible: boolean;
  showLegendKey: boolean;
  font?: ChartFont;
}

/** The legend. */
export interface ChartLegend extends ChartDecor {
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
export interface Chart extends ChartDecor {
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
  dataTable?: ChartDataTable;
  plotAreaFillColor?: string | null;
  seriesAxis?: ChartAxis;
  plotAreaBorder?: ChartLine;
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
