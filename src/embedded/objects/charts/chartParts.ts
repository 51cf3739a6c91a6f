import { noteChange } from '../../host/host';
import type { Chart, ChartDataTable } from '../../model/chart';
import { booleanOf, choiceOf, numberOf } from '../../protocol/argument';
import type { HostClass, Property } from '../../protocol/hostObject';
import { stored, written } from '../storedProperty';
import { ofClass } from '../targets';
import { chartAreaParts, lookOf } from './chartLook';
import type { ChartLook } from './chartLook';
import type { ChartTarget } from './chartTarget';
import { flag, furtherSettings } from './furtherSettings';

/** `chart.format`: the background, border and letters of the whole chart. */
interface ChartAreaTarget {
  readonly chart: Chart;
  readonly look: ChartLook;
}

const COLOR_SCHEMES = [
  'ColorfulPalette1',
  'ColorfulPalette2',
  'ColorfulPalette3',
  'ColorfulPalette4',
  ...Array.from({ length: 13 }, (_scheme, index) => `MonochromaticPalette${index + 1}`),
];

/** `chart.format`. */
export const chartAreaFormatClass: HostClass<ChartAreaTarget> = {
  name: 'ChartAreaFormat',
  properties: {
    RoundedCorners: written(
      ({ chart }) => chart.roundedCorners ?? false,
      booleanOf,
      ({ chart }, value) => void (chart.roundedCorners = value),
      'roundedCorners',
    ),
    ColorScheme: written(
      ({ chart }) => chart.colorScheme ?? 'ColorfulPalette1',
      (value, role) => choiceOf(value, COLOR_SCHEMES, role),
      ({ chart }, value) => void (chart.colorScheme = value),
      'colorScheme',
    ),
  },
  navigation: {
    Border: ({ look }) => chartAreaParts.Border(look),
    Fill: ({ look }) => chartAreaParts.Fill(look),
    Font: ({ look }) => chartAreaParts.Font(look),
  },
};

function legendField(name: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> {
  return written(
    ({ chart }) => chart.legend[name] ?? null,
    numberOf,
    ({ chart }, value) => void (chart.legend[name] = value),
    name,
  );
}

/** `chart.legend`. */
export const chartLegendClass: HostClass<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    Visible: written(
      ({ chart }) => chart.legend.visible,
      booleanOf,
      ({ chart }, value) => void (chart.legend.visible = value),
      'visible',
    ),
    Position: written(
      ({ chart }) => chart.legend.position,
      (value, role) => choiceOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'], role),
      ({ chart }, value) => void (chart.legend.position = value),
      'position',
    ),
    Overlay: written(
      ({ chart }) => chart.legend.overlay,
      booleanOf,
      ({ chart }, value) => void (chart.legend.overlay = value),
      'overlay',
    ),
    ShowShadow: written(
      ({ chart }) => chart.legend.showShadow ?? false,
      booleanOf,
      ({ chart }, value) => void (chart.legend.showShadow = value),
      'showShadow',
    ),
    Left: legendField('left'),
    Top: legendField('top'),
    Width: legendField('width'),
    Height: legendField('height'),
  },
  navigation: {
    Format: ({ chart }) => ofClass('ChartLegendFormat', lookOf(chart.legend)),
    LegendEntries: (target) => ofClass('ChartLegendEntryCollection', target),
  },
};

/** One entry of a legend. */
interface LegendEntryTarget extends ChartTarget {
  readonly index: number;
}

/** `legend.legendEntries`: one for each series. */
export const chartLegendEntryCollectionClass: HostClass<ChartTarget> = {
  name: 'ChartLegendEntryCollection',
  properties: {},
  items: (target) =>
    target.chart.series.map((_series, index) => ofClass('ChartLegendEntry', { ...target, index })),
};

/** One entry of a legend. */
export const chartLegendEntryClass: HostClass<LegendEntryTarget> = {
  name: 'ChartLegendEntry',
  properties: {
    Index: ({ index }) => index,
    Left: () => null,
    Top: () => null,
    Width: () => null,
    Height: () => null,
    Visible: {
      get: ({ chart, index }) => chart.legend.further?.[`entry${index}`] ?? true,
      set: ({ chart, index }, value, { host }) => {
        chart.legend.further = { ...chart.legend.further, [`entry${index}`]: booleanOf(value, 'visible') };
        noteChange(host);
      },
    },
  },
};

function plotField(name: 'left' | 'top' | 'width' | 'height'): Property<Chart> {
  return written(
    ({ plotArea }) => plotArea?.[name] ?? null,
    numberOf,
    (chart, value) => void (chart.plotArea = { ...chart.plotArea, [name]: value, position: 'Custom' }),
    name,
  );
}

/** `chart.plotArea`. */
export const chartPlotAreaClass: HostClass<Chart> = {
  name: 'ChartPlotArea',
  properties: {
    Left: plotField('left'),
    Top: plotField('top'),
    Width: plotField('width'),
    Height: plotField('height'),
    InsideLeft: plotField('left'),
    InsideTop: plotField('top'),
    InsideWidth: plotField('width'),
    InsideHeight: plotField('height'),
    Position: written(
      ({ plotArea }) => plotArea?.position ?? 'Automatic',
      (value, role) => choiceOf(value, ['Automatic', 'Custom'], role),
      (chart, position) => void (chart.plotArea = { ...chart.plotArea, position }),
      'position',
    ),
  },
  navigation: {
    Format: (chart) =>
      ofClass('ChartPlotAreaFormat', {
        paint: (color) => void (chart.plotAreaFillColor = color),
        border: () => (chart.plotAreaBorder ??= {}),
      } satisfies ChartLook),
  },
};

/** `chart.getDataTable()`. */
export const chartDataTableClass: HostClass<ChartDataTable> = {
  name: 'ChartDataTable',
  properties: {
    Visible: stored('visible', booleanOf, false),
    ShowLegendKey: stored('showLegendKey', booleanOf, true),
    ...furtherSettings<ChartDataTable>({
      ShowHorizontalBorder: flag(true),
      ShowVerticalBorder: flag(true),
      ShowOutlineBorder: flag(true),
    }),
  },
  navigation: { Format: (table) => ofClass('ChartDataTableFormat', lookOf(table)) },
};

/** `chart.pivotOptions`. */
export const chartPivotOptionsClass: HostClass<Chart> = {
  name: 'ChartPivotOptions',
  properties: furtherSettings<Chart>({
    ShowAxisFieldButtons: flag(true),
    ShowLegendFieldButtons: flag(true),
    ShowReportFilterFieldButtons: flag(true),
    ShowValueFieldButtons: flag(true),
  }),
};
