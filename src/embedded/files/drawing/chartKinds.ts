/** How a chart type of Office.js is said in files: the plot element and what tells its variants apart. */
export interface ChartKind {
  readonly element: string;
  readonly barDir?: 'col' | 'bar';
  readonly grouping?: string;
  readonly scatterStyle?: string;
  readonly radarStyle?: string;
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

const bar = (barDir: 'col' | 'bar', grouping: string): ChartKind => ({
  element: 'barChart',
  barDir,
  grouping,
});
const line = (grouping: string, markers: boolean): ChartKind => ({ element: 'lineChart', grouping, markers });
const scatter = (lines: boolean, markers: boolean, smooth = false): ChartKind => ({
  element: 'scatterChart',
  scatterStyle: smooth ? 'smoothMarker' : 'lineMarker',
  lines,
  markers,
  smooth,
});

/** The chart types that are written, by their names in Office.js. */
export const CHART_KINDS: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ['ColumnClustered', bar('col', 'clustered')],
  ['ColumnStacked', bar('col', 'stacked')],
  ['ColumnStacked100', bar('col', 'percentStacked')],
  ['BarClustered', bar('bar', 'clustered')],
  ['BarStacked', bar('bar', 'stacked')],
  ['BarStacked100', bar('bar', 'percentStacked')],
  ['Line', line('standard', false)],
  ['LineStacked', line('stacked', false)],
  ['LineStacked100', line('percentStacked', false)],
  ['LineMarkers', line('standard', true)],
  ['LineMarkersStacked', line('stacked', true)],
  ['LineMarkersStacked100', line('percentStacked', true)],
  ['Area', { element: 'areaChart', grouping: 'standard' }],
  ['AreaStacked', { element: 'areaChart', grouping: 'stacked' }],
  ['AreaStacked100', { element: 'areaChart', grouping: 'percentStacked' }],
  ['Pie', { element: 'pieChart' }],
  ['Doughnut', { element: 'doughnutChart' }],
  ['XYScatter', scatter(false, true)],
  ['XYScatterLines', scatter(true, true)],
  ['XYScatterLinesNoMarkers', scatter(true, false)],
  ['XYScatterSmooth', scatter(true, true, true)],
  ['XYScatterSmoothNoMarkers', scatter(true, false, true)],
  ['Radar', { element: 'radarChart', radarStyle: 'marker', markers: false }],
  ['RadarMarkers', { element: 'radarChart', radarStyle: 'marker', markers: true }],
  ['RadarFilled', { element: 'radarChart', radarStyle: 'filled' }],
  ['Bubble', { element: 'bubbleChart' }],
]);

/** Office.js's name of the kind that fits best; undefined for plots that the model does not hold. */
export function chartTypeOf(kind: ChartKind): string | undefined {
  const same = (known: ChartKind): boolean =>
    known.element === kind.element &&
    known.barDir === kind.barDir &&
    known.grouping === kind.grouping &&
    known.radarStyle === kind.radarStyle;
  const candidates = [...CHART_KINDS].filter(([, known]) => same(known));
  const exact = candidates.find(
    ([, known]) =>
      Boolean(known.markers) === Boolean(kind.markers) &&
      Boolean(known.lines) === Boolean(kind.lines) &&
      Boolean(known.smooth) === Boolean(kind.smooth),
  );
  return (exact ?? candidates[0])?.[0];
}
