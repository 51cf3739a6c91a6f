import { dimensionValues } from '../../edits/charts/readSeries';
import { noteChange } from '../../host/host';
import type { ChartPoint } from '../../model/chart';
import { booleanOf, choiceOf, colorOf, integerOf, numberOf } from '../../protocol/argument';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { ofClass } from '../targets';
import { lookOf } from './chartLook';
import { MARKERS } from './chartMarkers';
import type { ChartPointTarget, ChartSeriesTarget } from './chartTarget';

function pointAt(target: ChartSeriesTarget, index: number): HostObject {
  return ofClass('ChartPoint', { ...target, index } satisfies ChartPointTarget);
}

function countOf({ series }: ChartSeriesTarget, { host }: Session): number {
  return dimensionValues(host, series, 'values').length;
}

/** `series.points`: one for every plotted value. */
export const chartPointsCollectionClass: HostClass<ChartSeriesTarget> = {
  name: 'ChartPointsCollection',
  properties: { Count: countOf },
  items: (target, session) =>
    Array.from({ length: countOf(target, session) }, (_point, index) => pointAt(target, index)),
  methods: {
    GetItemAt: (target, [index], session) =>
      pointAt(target, integerOf(index, 'index', 0, countOf(target, session) - 1)),
  },
};

/** What a point has of its own; kept from the first setting on. */
function ownOf({ series, index }: ChartPointTarget): ChartPoint {
  let point = series.points.get(index);
  if (!point) series.points.set(index, (point = {}));
  return point;
}

function field<K extends keyof ChartPoint & string>(
  key: K,
  read: ReadArgument<NonNullable<ChartPoint[K]>>,
  absent: (target: ChartPointTarget) => unknown,
): Property<ChartPointTarget> {
  return {
    get: (target) => target.series.points.get(target.index)?.[key] ?? absent(target),
    set: (target, value, { host }) => {
      ownOf(target)[key] = read(value, key);
      noteChange(host);
    },
  };
}

/** One point of a series. */
export const chartPointClass: HostClass<ChartPointTarget> = {
  name: 'ChartPoint',
  properties: {
    Value: ({ series, index }, { host }) => dimensionValues(host, series, 'values')[index] ?? null,
    HasDataLabel: field('hasDataLabel', booleanOf, ({ series }) => series.hasDataLabels ?? false),
    MarkerStyle: field(
      'markerStyle',
      (value, role) => choiceOf(value, MARKERS, role),
      ({ series }) => series.markerStyle ?? 'Automatic',
    ),
    MarkerSize: field('markerSize', numberOf, ({ series }) => series.markerSize ?? 5),
    MarkerBackgroundColor: field(
      'markerBackgroundColor',
      colorOf,
      ({ series }) => series.markerBackgroundColor ?? '#4472C4',
    ),
    MarkerForegroundColor: field(
      'markerForegroundColor',
      colorOf,
      ({ series }) => series.markerForegroundColor ?? '#4472C4',
    ),
  },
  navigation: {
    DataLabel: (target) => ofClass('ChartDataLabel', (ownOf(target).label ??= { font: {} })),
    Format: (target) => ofClass('ChartPointFormat', lookOf(ownOf(target))),
  },
};
