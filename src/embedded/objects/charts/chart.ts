import { activateChart, deleteChart, setChartSource } from '../../edits/charts/addChart';
import { cellPosition } from '../../edits/cellPosition';
import { editBy } from '../../edits/edit';
import { EventType } from '../../host/eventType';
import type { LiveArea } from '../../host/liveArea';
import { noteChange } from '../../host/host';
import { lastColumn, lastRow } from '../../model/area';
import type { Chart } from '../../model/chart';
import { booleanOf, choiceOf, isOmitted, numberOf, optionalChoice, textOf } from '../../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { NULL_OBJECT } from '../../protocol/hostObject';
import type { HostClass, Property, Session } from '../../protocol/hostObject';
import { eventMethods } from '../eventMethods';
import { resolveAddress } from '../resolveAddress';
import { written } from '../storedProperty';
import { of, ofClass, targetIfOf, targetOf } from '../targets';
import { lookOf } from './chartLook';
import { chartTypeOf } from './chartType';
import type { ChartTarget } from './chartTarget';
import { amount, flag, furtherSettings } from './furtherSettings';

function measure(name: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> {
  return written(
    ({ chart }) => chart[name],
    numberOf,
    ({ chart }, value) => {
      if (value < 0) throw invalidArgument(`The ${name} is below zero.`);
      chart[name] = value;
    },
    name,
  );
}

function cellArgument({ sheet }: ChartTarget, value: unknown, { host }: Session): LiveArea {
  const range = targetIfOf('Range', value) ?? resolveAddress(host.model, sheet, textOf(value, 'cell'));
  if (range.sheet !== sheet) throw invalidArgument('The cell is on another sheet.');
  return range;
}

/** Fits a chart over the cells from one to another; with one alone its size stays. */
function setPosition(target: ChartTarget, startCell: unknown, endCell: unknown, session: Session): void {
  const { sheet, chart } = target;
  const start = cellArgument(target, startCell, session);
  Object.assign(chart, cellPosition(sheet, start.area.row, start.area.column));
  if (!isOmitted(endCell)) {
    const { area } = cellArgument(target, endCell, session);
    const end = cellPosition(sheet, lastRow(area) + 1, lastColumn(area) + 1);
    chart.width = end.left - chart.left;
    chart.height = end.top - chart.top;
  }
  noteChange(session.host);
}

function rename({ sheet, chart }: ChartTarget, name: string): void {
  if (name === '') throw invalidArgument('A chart needs a name.');
  if (sheet.charts.some((other) => other !== chart && other.name.toLowerCase() === name.toLowerCase())) {
    throw invalidArgument(`The name "${name}" is taken.`);
  }
  chart.name = name;
}

function setType({ chart }: ChartTarget, type: string): void {
  chart.type = type;
  for (const series of chart.series) delete series.chartType;
}

const settings = furtherSettings<Chart>({
  ShowAllFieldButtons: flag(true),
  ShowDataLabelsOverMaximum: flag(true),
  CategoryLabelLevel: amount(0),
  SeriesNameLevel: amount(0),
  Style: amount(201),
});

/** Properties of the chart's own record, as properties of the host object. */
function onChart(
  properties: Readonly<Record<string, Property<Chart>>>,
): Record<string, Property<ChartTarget>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]): [string, Property<ChartTarget>] => {
      if (typeof property === 'function') return [name, ({ chart }, session) => property(chart, session)];
      const { get, set } = property;
      return [
        name,
        {
          get: ({ chart }, session) => get(chart, session),
          set: ({ chart }, value, session) => set(chart, value, session),
        },
      ];
    }),
  );
}

/** One chart. */
export const chartClass: HostClass<ChartTarget> = {
  name: 'Chart',
  identity: ['Id'],
  check: ({ sheet, chart }, { host }) => {
    if (!host.model.sheets.includes(sheet) || !sheet.charts.includes(chart)) throw itemNotFound();
  },
  properties: {
    ...onChart(settings),
    Id: ({ chart }) => chart.id,
    Name: written(({ chart }) => chart.name, textOf, rename, 'name'),
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
    ChartType: written(({ chart }) => chart.type, chartTypeOf, setType, 'chartType'),
    DisplayBlanksAs: written(
      ({ chart }) =>
        chart.displayBlanksAs === 'Interpolated' ? 'Interplotted' : (chart.displayBlanksAs ?? 'NotPlotted'),
      (value, role) => choiceOf(value, ['NotPlotted', 'Zero', 'Interplotted'] as const, role),
      ({ chart }, value) => void (chart.displayBlanksAs = value === 'Interplotted' ? 'Interpolated' : value),
      'displayBlanksAs',
    ),
    PlotBy: written(
      ({ chart }) => (chart.seriesBy === 'Rows' ? 'Rows' : 'Columns'),
      (value, role) => choiceOf(value, ['Rows', 'Columns'] as const, role),
      ({ chart }, value, session) => {
        if (chart.source === undefined) throw new HostError('InvalidOperation');
        const sheet = session.host.model.sheets[0]!;
        setChartSource(
          editBy(session),
          chart,
          resolveAddress(session.host.model, sheet, chart.source),
          value,
        );
      },
      'plotBy',
    ),
    PlotVisibleOnly: written(
      ({ chart }) => chart.plotVisibleOnly ?? true,
      booleanOf,
      ({ chart }, value) => void (chart.plotVisibleOnly = value),
      'plotVisibleOnly',
    ),
  },
  navigation: {
    Axes: (target) => ofClass('ChartAxes', target),
    DataLabels: ({ chart }) => ofClass('ChartDataLabels', (chart.dataLabels ??= { font: {} })),
    Format: ({ chart }) => ofClass('ChartAreaFormat', { chart, look: lookOf(chart) }),
    Legend: (target) => ofClass('ChartLegend', target),
    PivotOptions: ({ chart }) => ofClass('ChartPivotOptions', chart),
    PlotArea: ({ chart }) => ofClass('ChartPlotArea', chart),
    Series: (target) => ofClass('ChartSeriesCollection', target),
    Title: ({ chart }) => ofClass('ChartTitle', chart.title),
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    Activate: ({ sheet, chart }, _args, session) => activateChart(editBy(session), sheet, chart),
    Delete: ({ sheet, chart }, _args, session) => deleteChart(editBy(session), sheet, chart),
    GetDataTable: ({ chart }) =>
      ofClass('ChartDataTable', (chart.dataTable ??= { visible: false, showLegendKey: true })),
    GetDataTableOrNullObject: (target) => {
      const { chart } = target;
      if (/Pie|Doughnut|XYScatter|Bubble|Radar/.test(chart.type)) return NULL_OBJECT;
      return ofClass('ChartDataTable', (chart.dataTable ??= { visible: false, showLegendKey: true }));
    },
    GetImage: () => {
      throw new HostError('NotImplemented', 'The embedded Excel does not draw charts as pictures.');
    },
    SetData: ({ chart }, [sourceData, seriesBy], session) => {
      const by = optionalChoice(seriesBy, ['Auto', 'Columns', 'Rows'] as const, 'Auto', 'seriesBy');
      setChartSource(editBy(session), chart, targetOf('Range', sourceData), by);
    },
    SetPosition: (target, [startCell, endCell], session) => setPosition(target, startCell, endCell, session),
    ...eventMethods<ChartTarget>(
      { ActivatedEvent: EventType.chartActivated, DeactivatedEvent: EventType.chartDeactivated },
      ({ chart }) => chart.id,
    ),
  },
};
