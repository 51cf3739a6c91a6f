import { reference } from '../../edits/charts/seriesOfRange';
import { dimensionValues, textOfReference } from '../../edits/charts/readSeries';
import type { SeriesPart } from '../../edits/charts/readSeries';
import { noteChange } from '../../host/host';
import type { ChartSeries } from '../../model/chart';
import { nextId } from '../../model/workbook';
import {
  booleanOf,
  choiceOf,
  colorOf,
  integerOf,
  isOmitted,
  numberOf,
  textOf,
} from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { written } from '../storedProperty';
import { ofClass, targetOf } from '../targets';
import { lookOf } from './chartLook';
import { MARKERS } from './chartMarkers';
import { chartTypeOf } from './chartType';
import type { ChartSeriesTarget, ChartTarget } from './chartTarget';
import { optionsOf } from './chartSeriesOptions';
import { amount, flag, furtherSettings, oneOf, tint } from './furtherSettings';

function hostObject(target: ChartTarget, series: ChartSeries): HostObject {
  return ofClass('ChartSeries', { ...target, series } satisfies ChartSeriesTarget);
}

/** `chart.series`. */
export const chartSeriesCollectionClass: HostClass<ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { Count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => hostObject(target, series)),
  methods: {
    Add: (target, [name, index], { host }) => {
      const { chart } = target;
      const series: ChartSeries = { id: nextId(host.model), line: {}, trendlines: [], points: new Map() };
      if (!isOmitted(name)) series.name = textOf(name, 'name');
      const place = isOmitted(index)
        ? chart.series.length
        : integerOf(index, 'index', 0, chart.series.length);
      chart.series.splice(place, 0, series);
      noteChange(host);
      return hostObject(target, series);
    },
  },
};

/** A property that is kept in a field of the series. */
function field<K extends keyof ChartSeries & string>(
  key: K,
  read: ReadArgument<NonNullable<ChartSeries[K]>>,
  absent: unknown,
): Property<ChartSeriesTarget> {
  return written(
    ({ series }) => series[key] ?? absent,
    read,
    ({ series }, value) => void (series[key] = value),
    key,
  );
}

const further = furtherSettings<ChartSeries>({
  InvertIfNegative: flag(false),
  InvertColor: tint('#FFFFFF'),
  BubbleScale: amount(100),
  SecondPlotSize: amount(75),
  SplitType: oneOf(['SplitByPosition', 'SplitByValue', 'SplitByPercentValue', 'SplitByCustomSplit']),
  SplitValue: amount(2),
  VaryByCategories: flag(false),
  ShowLeaderLines: flag(false),
  ShowConnectorLines: flag(true),
  GradientStyle: oneOf(['TwoPhaseColor', 'ThreePhaseColor']),
  GradientMinimumType: oneOf(['ExtremeValue', 'Number', 'Percent']),
  GradientMidpointType: oneOf(['ExtremeValue', 'Number', 'Percent'], 'Percent'),
  GradientMaximumType: oneOf(['ExtremeValue', 'Number', 'Percent']),
  GradientMinimumValue: amount(0),
  GradientMidpointValue: amount(50),
  GradientMaximumValue: amount(100),
  GradientMinimumColor: tint('#FFFFFF'),
  GradientMidpointColor: tint('#808080'),
  GradientMaximumColor: tint('#000000'),
  ParentLabelStrategy: oneOf(['None', 'Banner', 'Overlapping'], 'Overlapping'),
});

/** Settings of the series' record, as properties of the host object. */
const settings = Object.fromEntries(
  Object.entries(further).map(([name, property]): [string, Property<ChartSeriesTarget>] => {
    if (typeof property === 'function') return [name, ({ series }, session) => property(series, session)];
    const { get, set } = property;
    return [
      name,
      {
        get: ({ series }, session) => get(series, session),
        set: ({ series }, value, session) => set(series, value, session),
      },
    ];
  }),
);

const PARTS: Readonly<Record<string, SeriesPart>> = {
  Categories: 'categories',
  XValues: 'categories',
  Values: 'values',
  YValues: 'values',
  BubbleSizes: 'bubbleSizes',
};

function partOf(dimension: unknown): SeriesPart {
  return PARTS[choiceOf(dimension, Object.keys(PARTS), 'dimension')]!;
}

function setPart(
  { series }: ChartSeriesTarget,
  part: SeriesPart,
  sourceData: unknown,
  { host }: Session,
): void {
  const { sheet, area } = targetOf('Range', sourceData);
  series[part] = reference(sheet, area);
  noteChange(host);
}

function nameOf({ chart, series }: ChartSeriesTarget, { host }: Session): string {
  const own = series.name === undefined ? '' : textOfReference(host, series.name);
  return own || `Series${chart.series.indexOf(series) + 1}`;
}

function movePlotOrder({ chart, series }: ChartSeriesTarget, order: number): void {
  const others = chart.series.filter((other) => other !== series);
  others.splice(Math.min(order, others.length), 0, series);
  chart.series = others;
}

/** One series of a chart. */
export const chartSeriesClass: HostClass<ChartSeriesTarget> = {
  name: 'ChartSeries',
  check: ({ chart, series }) => {
    if (!chart.series.includes(series)) throw itemNotFound();
  },
  properties: {
    ...settings,
    Name: written(nameOf, textOf, ({ series }, name) => void (series.name = name), 'name'),
    ChartType: written(
      ({ chart, series }) => series.chartType ?? chart.type,
      chartTypeOf,
      ({ series }, type) => void (series.chartType = type),
      'chartType',
    ),
    HasDataLabels: field('hasDataLabels', booleanOf, false),
    Filtered: field('filtered', booleanOf, false),
    MarkerSize: field('markerSize', numberOf, 5),
    MarkerStyle: field('markerStyle', (value, role) => choiceOf(value, MARKERS, role), 'Automatic'),
    MarkerBackgroundColor: field('markerBackgroundColor', colorOf, '#4472C4'),
    MarkerForegroundColor: field('markerForegroundColor', colorOf, '#4472C4'),
    ShowShadow: field('showShadow', booleanOf, false),
    Smooth: field('smooth', booleanOf, false),
    PlotOrder: written(
      ({ chart, series }) => chart.series.indexOf(series) + 1,
      (value, role) => integerOf(value, role, 0),
      (target, order) => movePlotOrder(target, Math.max(0, order - 1)),
      'plotOrder',
    ),
    GapWidth: field('gapWidth', (value, role) => integerOf(value, role, 0, 500), 219),
    Overlap: field('overlap', (value, role) => integerOf(value, role, -100, 100), 0),
    DoughnutHoleSize: field('doughnutHoleSize', (value, role) => integerOf(value, role, 10, 90), 75),
    AxisGroup: field(
      'axisGroup',
      (value, role) => choiceOf(value, ['Primary', 'Secondary'] as const, role),
      'Primary',
    ),
    Explosion: field('explosion', (value, role) => integerOf(value, role, 0), 0),
    FirstSliceAngle: field('firstSliceAngle', (value, role) => integerOf(value, role, 0, 360), 0),
  },
  navigation: {
    DataLabels: ({ series }) => ofClass('ChartDataLabels', (series.dataLabels ??= { font: {} })),
    Format: ({ series }) => ofClass('ChartSeriesFormat', lookOf(series)),
    BinOptions: ({ series }) => ofClass('ChartBinOptions', optionsOf(series, 'binOptions')),
    BoxwhiskerOptions: ({ series }) =>
      ofClass('ChartBoxwhiskerOptions', optionsOf(series, 'boxwhiskerOptions')),
    MapOptions: ({ series }) => ofClass('ChartMapOptions', optionsOf(series, 'mapOptions')),
    XErrorBars: ({ series }) => ofClass('ChartErrorBars', optionsOf(series, 'xErrorBars')),
    YErrorBars: ({ series }) => ofClass('ChartErrorBars', optionsOf(series, 'yErrorBars')),
    Points: (target) => ofClass('ChartPointsCollection', target),
    Trendlines: (target) => ofClass('ChartTrendlineCollection', target),
  },
  methods: {
    Delete: ({ chart, series }, _args, { host }) => {
      chart.series = chart.series.filter((other) => other !== series);
      noteChange(host);
    },
    GetDimensionValues: ({ series }, [dimension], { host }) =>
      dimensionValues(host, series, partOf(dimension)),
    GetDimensionDataSourceString: ({ series }, [dimension]) =>
      (series[partOf(dimension)] ?? '').replace(/^=/, ''),
    GetDimensionDataSourceType: ({ series }, [dimension]) =>
      series[partOf(dimension)]?.startsWith('=') ? 'LocalRange' : 'List',
    SetBubbleSizes: (target, [sourceData], session) => setPart(target, 'bubbleSizes', sourceData, session),
    SetValues: (target, [sourceData], session) => setPart(target, 'values', sourceData, session),
    SetXAxisValues: (target, [sourceData], session) => setPart(target, 'categories', sourceData, session),
  },
};
