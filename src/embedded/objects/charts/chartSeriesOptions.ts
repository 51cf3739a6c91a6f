import type { ChartDecor, ChartLine, ChartSeries } from '../../model/chart';
import type { HostClass } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import type { ChartLook } from './chartLook';
import { amount, flag, furtherSettings, oneOf } from './furtherSettings';

/** A group of a series' settings; kept with the series under the group's name. */
export type SeriesOptions = ChartDecor & { line?: ChartLine };

/** The settings of a group, which are kept from the first look at them on. */
export function optionsOf(series: ChartSeries, group: string): SeriesOptions {
  const known = series.further?.[group] as SeriesOptions | undefined;
  if (known) return known;
  const options: SeriesOptions = {};
  series.further = { ...series.further, [group]: options };
  return options;
}

/** `series.xErrorBars` and `series.yErrorBars`. */
export const chartErrorBarsClass: HostClass<SeriesOptions> = {
  name: 'ChartErrorBars',
  properties: furtherSettings({
    EndStyleCap: flag(true),
    Include: oneOf(['Both', 'MinusValues', 'PlusValues']),
    Type: oneOf(['FixedValue', 'Percent', 'StDev', 'StError', 'Custom']),
    Visible: flag(false),
  }),
  navigation: {
    Format: (options) =>
      ofClass('ChartErrorBarsFormat', { line: () => (options.line ??= {}) } satisfies ChartLook),
  },
};

/** `series.binOptions` of histograms. */
export const chartBinOptionsClass: HostClass<SeriesOptions> = {
  name: 'ChartBinOptions',
  properties: furtherSettings({
    Type: oneOf(['Category', 'Auto', 'BinWidth', 'BinCount'], 'Auto'),
    Width: amount(1),
    Count: amount(1),
    AllowOverflow: flag(false),
    AllowUnderflow: flag(false),
    OverflowValue: amount(0),
    UnderflowValue: amount(0),
  }),
};

/** `series.boxwhiskerOptions`. */
export const chartBoxwhiskerOptionsClass: HostClass<SeriesOptions> = {
  name: 'ChartBoxwhiskerOptions',
  properties: furtherSettings({
    ShowInnerPoints: flag(false),
    ShowOutlierPoints: flag(true),
    ShowMeanMarker: flag(true),
    ShowMeanLine: flag(false),
    QuartileCalculation: oneOf(['Inclusive', 'Exclusive'], 'Exclusive'),
  }),
};

/** `series.mapOptions` of region maps. */
export const chartMapOptionsClass: HostClass<SeriesOptions> = {
  name: 'ChartMapOptions',
  properties: furtherSettings({
    Level: oneOf(['Automatic', 'DataOnly', 'City', 'County', 'State', 'Country', 'Continent', 'World']),
    LabelStrategy: oneOf(['None', 'BestFit', 'ShowAll']),
    ProjectionType: oneOf(['Automatic', 'Mercator', 'Miller', 'Robinson', 'Albers']),
  }),
};
