import { EventType } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import type { LiveArea } from '../../host/liveArea';
import { boundsOf, hasContent } from '../../model/cells';
import { isEntireColumns, isEntireRows } from '../../model/area';
import type { Area } from '../../model/area';
import type { Chart, ChartAxis, ChartSeries } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import { nextId } from '../../model/workbook';
import { HostError } from '../../protocol/hostError';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { reference, seriesOfRange } from './seriesOfRange';
import { textOfReference } from './readSeries';

/** Size and place of a new chart in points. */
const NEW = { left: 192, top: 72, width: 360, height: 216 };

/** Puts a chart on a sheet. */
export function addChart(
  edit: Edit,
  sheet: Sheet,
  type: string,
  source: LiveArea,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): Chart {
  demandAllowed(sheet, ({ options }) => options.allowEditObjects);
  edit.host.calculator.settle();
  const chart: Chart = {
    ...NEW,
    id: nextId(edit.host.model),
    name: freeChartName(sheet),
    type,
    title: { text: '', visible: true, font: {} },
    legend: { visible: true, position: 'Bottom', overlay: false, font: {} },
    categoryAxis: newAxis(type.startsWith('XYScatter') || type.startsWith('Bubble')),
    valueAxis: newAxis(true),
    series: [],
    font: {},
  };
  setChartSource(edit, chart, source, seriesBy);
  chart.legend.visible = chart.series.length > 1 || /Pie|Doughnut/.test(type);
  sheet.charts.push(chart);
  noteChange(edit.host);
  raiseChart(edit, sheet, chart, EventType.chartAdded);
  return chart;
}

/** An axis as a new chart has it. */
export function newAxis(hasGridlines: boolean): ChartAxis {
  return {
    visible: true,
    majorGridlines: hasGridlines,
    minorGridlines: false,
    title: { text: '', visible: false, font: {} },
    line: {},
    font: {},
  };
}

/** Lets a chart plot a range; its series are made anew. */
export function setChartSource(
  edit: Edit,
  chart: Chart,
  source: LiveArea,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): void {
  const area = usedPart(source);
  const reading = seriesOfRange(source.sheet, area, chart.type, seriesBy);
  chart.seriesBy = reading.seriesBy;
  chart.source = reference(source.sheet, area);
  chart.series = reading.series.map((series): ChartSeries => ({
    ...series,
    id: nextId(edit.host.model),
    line: {},
    trendlines: [],
    points: new Map(),
  }));
  if (chart.title.further?.isOwn !== true) chart.title.text = automaticTitle(edit, chart);
  noteChange(edit.host);
}

/** A single series gives the chart its name. */
function automaticTitle(edit: Edit, { series }: Chart): string {
  const [first, second] = series;
  if (!first?.name || second) return 'Chart Title';
  return textOfReference(edit.host, first.name) || 'Chart Title';
}

/** Whole columns and rows are cut to their used cells. */
function usedPart({ sheet, area }: LiveArea): Area {
  if (!isEntireColumns(area) && !isEntireRows(area)) return area;
  const used = boundsOf(sheet.cells, hasContent, area);
  if (!used) throw new HostError('InvalidArgument');
  return used;
}

function freeChartName({ charts }: Sheet): string {
  const taken = new Set(charts.map(({ name }) => name));
  for (let number = charts.length + 1; ; number++)
    if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
}

/** Takes a chart away. */
export function deleteChart(edit: Edit, sheet: Sheet, chart: Chart): void {
  demandAllowed(sheet, ({ options }) => options.allowEditObjects);
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  noteChange(edit.host);
  raiseChart(edit, sheet, chart, EventType.chartDeleted);
}

const active = new WeakMap<object, { readonly sheet: Sheet; readonly chart: Chart }>();

/** The chart that is selected, or null. */
export function activeChart(edit: Edit): { readonly sheet: Sheet; readonly chart: Chart } | null {
  const found = active.get(edit.host);
  return found?.sheet.charts.includes(found.chart) && edit.host.model.activeSheetId === found.sheet.id
    ? found
    : null;
}

/** Selects a chart. */
export function activateChart(edit: Edit, sheet: Sheet, chart: Chart): void {
  const before = activeChart(edit);
  if (before?.chart === chart) return;
  if (before) raiseChart(edit, before.sheet, before.chart, EventType.chartDeactivated);
  active.set(edit.host, { sheet, chart });
  raiseChart(edit, sheet, chart, EventType.chartActivated);
}

function raiseChart(edit: Edit, sheet: Sheet, chart: Chart, type: number): void {
  const message = { chartId: chart.id, worksheetId: sheet.id };
  raise(edit.host, { type, targets: [chart.id, sheet.id], message }, edit.origin);
}
