import { palette } from '../../look/palette';
import { typeScale } from '../../look/typography';
import type { Change, ChartKind, ChartSeries } from '../../workbook/change';
import type { SheetScope } from './sheetScope';

type ChartChange = Extract<Change, { edit: 'addChart' }>;

const chartTypes: Readonly<Record<ChartKind, Excel.ChartType>> = {
  xyLines: 'XYScatterLinesNoMarkers' as Excel.ChartType,
  columns: 'ColumnClustered' as Excel.ChartType,
  bars: 'BarClustered' as Excel.ChartType,
  stackedBars: 'BarStacked' as Excel.ChartType,
};

const markerSizes = { true: 5, wide: 7 } as const;

function dressLine(series: Excel.ChartSeries, { color, dashed, marked, weight }: ChartSeries): void {
  series.format.line.color = color;
  series.format.line.weight = weight;
  if (dashed) series.format.line.lineStyle = 'Dash';
  series.smooth = false;
  series.markerStyle = marked ? 'Circle' : 'None';
  if (!marked) return;
  series.markerSize = markerSizes[marked === 'wide' ? 'wide' : 'true'];
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function dressSeries(scope: SheetScope, series: Excel.ChartSeries, spec: ChartSeries, kind: ChartKind): void {
  series.name = spec.name;
  series.setValues(scope.range(spec.values));
  series.setXAxisValues(scope.range(spec.categories));
  if (kind === 'xyLines') dressLine(series, spec);
  else {
    series.format.fill.setSolidColor(spec.color);
    series.gapWidth = 60;
  }
}

function dressAxis(axis: Excel.ChartAxis, fontName: string): void {
  axis.format.font.size = typeScale.help - 1;
  axis.format.font.color = palette.muted;
  axis.format.font.name = fontName;
  axis.format.line.color = palette.hairline;
}

function dressAxes(chart: Excel.Chart, change: ChartChange): void {
  const { valueAxis, categoryAxis } = chart.axes;
  for (const axis of [valueAxis, categoryAxis]) dressAxis(axis, change.fontName);
  valueAxis.numberFormat = change.valueFormat;
  if (change.categoryFormat !== undefined) categoryAxis.numberFormat = change.categoryFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = palette.hairline;
  categoryAxis.majorGridlines.visible = false;
  // Excel leaves out every other name where it thinks that they are crowded.
  if (change.kind !== 'xyLines') categoryAxis.tickLabelSpacing = 1;
  if (change.fromZero) valueAxis.minimum = 0;
  if (change.reversed) {
    categoryAxis.reversePlotOrder = true;
    // Turned round, the scale would stand above the bars.
    valueAxis.tickLabelPosition = 'High';
  }
}

/**
 * Puts a native chart over cells (ExcelApi 1.7 for series and axes). It is made over the values of the first
 * series, because Excel makes none without a range; the others are added one by one, each bound to its cells.
 */
export function addChart(scope: SheetScope, change: ChartChange): void {
  const { area, series, title, legend, fontName } = change;
  const [first] = series;
  const chart = scope
    .sheet(area.sheet)
    .charts.add(chartTypes[change.kind], scope.range(first.values), 'Columns' as Excel.ChartSeriesBy);
  chart.name = change.chart;
  const corner = { ...area, rows: 1, columns: 1 };
  chart.setPosition(
    scope.range(corner),
    scope.range({ ...corner, row: area.row + area.rows - 1, column: area.column + area.columns - 1 }),
  );
  series.forEach((spec, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(spec.name);
    dressSeries(scope, one, spec, change.kind);
  });
  chart.title.text = title;
  chart.title.format.font.size = typeScale.body;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.ink;
  chart.title.format.font.name = fontName;
  chart.legend.visible = legend;
  if (legend) {
    chart.legend.position = 'Bottom';
    chart.legend.format.font.size = typeScale.help;
    chart.legend.format.font.color = palette.ink;
    chart.legend.format.font.name = fontName;
  }
  chart.format.fill.setSolidColor(palette.paper);
  chart.format.border.lineStyle = 'None';
  dressAxes(chart, change);
}
