import { noteChange } from '../../host/host';
import type { ChartTrendline } from '../../model/chart';
import { booleanOf, choiceOf, integerOf, numberOf, optionalChoice, textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject, Property } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { written } from '../storedProperty';
import { ofClass } from '../targets';
import { lookOf } from './chartLook';
import type { ChartSeriesTarget } from './chartTarget';

const TYPES = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;

/** One trend line of a series. */
interface TrendlineTarget extends ChartSeriesTarget {
  readonly trendline: ChartTrendline;
}

function hostObject(target: ChartSeriesTarget, trendline: ChartTrendline): HostObject {
  return ofClass('ChartTrendline', { ...target, trendline } satisfies TrendlineTarget);
}

/** `series.trendlines`. */
export const chartTrendlineCollectionClass: HostClass<ChartSeriesTarget> = {
  name: 'ChartTrendlineCollection',
  properties: {},
  items: (target) => target.series.trendlines.map((trendline) => hostObject(target, trendline)),
  item: (target, key) => {
    const trendline = target.series.trendlines[integerOf(key, 'index', 0)];
    if (!trendline) throw itemNotFound();
    return hostObject(target, trendline);
  },
  methods: {
    Add: (target, [type], { host }) => {
      const trendline: ChartTrendline = { type: optionalChoice(type, TYPES, 'Linear', 'type') };
      target.series.trendlines.push(trendline);
      noteChange(host);
      return hostObject(target, trendline);
    },
  },
};

function field<K extends keyof ChartTrendline & string>(
  key: K,
  read: ReadArgument<NonNullable<ChartTrendline[K]>>,
  absent: unknown,
): Property<TrendlineTarget> {
  return written(
    ({ trendline }) => trendline[key] ?? absent,
    read,
    ({ trendline }, value) => void (trendline[key] = value),
    key,
  );
}

/** One trend line. */
export const chartTrendlineClass: HostClass<TrendlineTarget> = {
  name: 'ChartTrendline',
  identity: ['_Id'],
  check: ({ series, trendline }) => {
    if (!series.trendlines.includes(trendline)) throw itemNotFound();
  },
  properties: {
    _Id: ({ series, trendline }) => series.trendlines.indexOf(trendline),
    Type: field('type', (value, role) => choiceOf(value, TYPES, role), 'Linear'),
    Name: field('name', textOf, ''),
    PolynomialOrder: field('polynomialOrder', (value, role) => integerOf(value, role, 2, 6), 2),
    MovingAveragePeriod: field('movingAveragePeriod', (value, role) => integerOf(value, role, 2), 2),
    ShowEquation: field('showEquation', booleanOf, false),
    ShowRSquared: field('showRSquared', booleanOf, false),
    ForwardPeriod: field('forwardPeriod', numberOf, 0),
    BackwardPeriod: field('backwardPeriod', numberOf, 0),
    Intercept: field('intercept', numberOf, ''),
  },
  navigation: {
    Format: ({ trendline }) => ofClass('ChartTrendlineFormat', lookOf(trendline)),
    Label: ({ trendline }) => ofClass('ChartTrendlineLabel', (trendline.label ??= { font: {} })),
  },
  methods: {
    Delete: ({ series, trendline }, _args, { host }) => {
      series.trendlines = series.trendlines.filter((other) => other !== trendline);
      noteChange(host);
    },
  },
};
