import type { ChartDataLabel, ChartDataLabels } from '../../model/chart';
import { booleanOf, choiceOf, textOf } from '../../protocol/argument';
import type { HostClass, Property } from '../../protocol/hostObject';
import { stored } from '../storedProperty';
import { ofClass } from '../targets';
import { lookOf } from './chartLook';
import { amount, flag, furtherSettings, oneOf } from './furtherSettings';

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
];

function labelProperties<T extends ChartDataLabels>(): Record<string, Property<T>> {
  const shared: Record<string, Property<ChartDataLabels>> = {
    Position: stored('position', (value, role) => choiceOf(value, POSITIONS, role), 'OutsideEnd'),
    ShowValue: stored('showValue', booleanOf, true),
    ShowSeriesName: stored('showSeriesName', booleanOf, false),
    ShowCategoryName: stored('showCategoryName', booleanOf, false),
    ShowLegendKey: stored('showLegendKey', booleanOf, false),
    ShowPercentage: stored('showPercentage', booleanOf, false),
    ShowBubbleSize: stored('showBubbleSize', booleanOf, false),
    Separator: stored('separator', textOf, ','),
    NumberFormat: stored('numberFormat', textOf, 'General'),
    ...furtherSettings<ChartDataLabels>({
      LinkNumberFormat: flag(true),
      TextOrientation: amount(0),
      AutoText: flag(true),
      HorizontalAlignment: oneOf(['Center', 'Left', 'Right', 'Justify', 'Distributed']),
      VerticalAlignment: oneOf(['Center', 'Bottom', 'Top', 'Justify', 'Distributed']),
    }),
  };
  return shared;
}

/** The labels of a chart or of a series. */
export const chartDataLabelsClass: HostClass<ChartDataLabels> = {
  name: 'ChartDataLabels',
  properties: labelProperties(),
  navigation: { Format: (labels) => ofClass('ChartDataLabelFormat', lookOf(labels)) },
};

function singleLabelProperties(): Record<string, Property<ChartDataLabel>> {
  return {
    ...labelProperties<ChartDataLabel>(),
    Text: stored('text', textOf, ''),
    Formula: stored('formula', textOf, ''),
    ...furtherSettings<ChartDataLabel>({ Left: amount(0), Top: amount(0) }),
    Width: () => null,
    Height: () => null,
  };
}

/** The label of one point. */
export const chartDataLabelClass: HostClass<ChartDataLabel> = {
  name: 'ChartDataLabel',
  properties: singleLabelProperties(),
  navigation: { Format: (label) => ofClass('ChartDataLabelFormat', lookOf(label)) },
};

/** The label of a trend line. */
export const chartTrendlineLabelClass: HostClass<ChartDataLabel> = {
  name: 'ChartTrendlineLabel',
  properties: singleLabelProperties(),
  navigation: { Format: (label) => ofClass('ChartTrendlineLabelFormat', lookOf(label)) },
};
