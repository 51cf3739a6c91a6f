import type { Chart, ChartAxis, ChartLine, ChartSeries, ChartTitle } from '../../model/chart';
import { shownFormula } from '../formula/storedFormula';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import type { Frame } from './anchor';
import { chartTypeOf } from './chartKinds';
import { fillOf, readFont, readLine } from './readChartLook';

const isOn = (value: string | undefined): boolean => value === undefined || value === '1' || value === 'true';

const val = (parent: XmlElement | undefined, name: string): string | undefined =>
  childNamed(parent, name)?.attributes.val;

const numeric = (parent: XmlElement | undefined, name: string): number | undefined => {
  const text = val(parent, name);
  return text === undefined ? undefined : Number(text);
};

function allText(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.name === 't' ? element.text : element.children.map(allText).join('');
}

function readTitle(title: XmlElement | undefined): ChartTitle {
  const formula = childNamed(childNamed(childNamed(title, 'tx'), 'strRef'), 'f')?.text;
  return {
    text: allText(title),
    visible: title !== undefined,
    font: readFont(childNamed(title, 'tx')),
    ...(formula ? { formula: shownFormula(formula) } : {}),
    ...(title && val(title, 'overlay') === '1' ? { overlay: true } : {}),
  };
}

/** The formula of a series' name, values or categories; a text for a name that is typed. */
function referenceOf(series: XmlElement, name: string): string | undefined {
  const owner = childNamed(series, name);
  const formula = owner?.children
    .map((child) => childNamed(child, 'f')?.text)
    .find((text) => text !== undefined);
  return formula === undefined ? childNamed(owner, 'v')?.text : shownFormula(formula);
}

const MARKERS: Readonly<Record<string, string>> = {
  none: 'None',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  circle: 'Circle',
  plus: 'Plus',
};

const symbolOf = (series: XmlElement | undefined) => val(childNamed(series, 'marker'), 'symbol');

/** The points of a line; where the whole plot has none its type says so. */
function readMarker(series: XmlElement, plot: XmlElement): Partial<ChartSeries> {
  const marker = childNamed(series, 'marker');
  const shape = childNamed(marker, 'spPr');
  const symbol = symbolOf(series);
  const isSaid = symbol === 'none' && symbolOf(childNamed(plot, 'ser')) === 'none';
  return {
    markerStyle: isSaid ? undefined : MARKERS[symbol ?? ''],
    markerSize: numeric(marker, 'size'),
    markerBackgroundColor: fillOf(shape).fillColor ?? undefined,
    markerForegroundColor: readLine(shape).color,
  };
}

function readSeries(series: XmlElement, id: string, isSecondary: boolean, plot: XmlElement): ChartSeries {
  const shape = childNamed(series, 'spPr');
  const found = {
    name: referenceOf(series, 'tx'),
    values: referenceOf(series, 'val') ?? referenceOf(series, 'yVal'),
    categories: referenceOf(series, 'cat') ?? referenceOf(series, 'xVal'),
    bubbleSizes: referenceOf(series, 'bubbleSize'),
    gapWidth: numeric(plot, 'gapWidth'),
    overlap: numeric(plot, 'overlap'),
    smooth: val(series, 'smooth') === '1' ? true : undefined,
    axisGroup: isSecondary ? ('Secondary' as const) : undefined,
    hasDataLabels: val(childNamed(series, 'dLbls'), 'showVal') === '1' ? true : undefined,
    ...readMarker(series, plot),
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const points = childrenNamed(series, 'dPt').map(
    (point) => [numeric(point, 'idx') ?? 0, fillOf(childNamed(point, 'spPr'))] as const,
  );
  return { id, ...known, ...fillOf(shape), line: readLine(shape), trendlines: [], points: new Map(points) };
}

/** Those that Excel does not take by itself. */
const TICK_MARKS: Readonly<Record<string, string>> = { cross: 'Cross', in: 'Inside' };
const TICK_LABELS: Readonly<Record<string, string>> = { high: 'High', low: 'Low', none: 'None' };

function gridlineOf(axis: XmlElement | undefined, name: string): ChartLine | undefined {
  const line = readLine(childNamed(childNamed(axis, name), 'spPr'));
  return Object.keys(line).length === 0 ? undefined : line;
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = childNamed(axis, 'scaling');
  const found = {
    minimum: numeric(scaling, 'min'),
    maximum: numeric(scaling, 'max'),
    majorUnit: numeric(axis, 'majorUnit'),
    minorUnit: numeric(axis, 'minorUnit'),
    reversePlotOrder: val(scaling, 'orientation') === 'maxMin' ? true : undefined,
    categoryType: axis?.name === 'dateAx' ? ('DateAxis' as const) : undefined,
    majorGridlineLine: gridlineOf(axis, 'majorGridlines'),
    minorGridlineLine: gridlineOf(axis, 'minorGridlines'),
    majorTickMark: TICK_MARKS[val(axis, 'majorTickMark') ?? ''],
    minorTickMark: TICK_MARKS[val(axis, 'minorTickMark') ?? ''],
    tickLabelPosition: TICK_LABELS[val(axis, 'tickLblPos') ?? ''],
  };
  const format = childNamed(axis, 'numFmt')?.attributes;
  const isOwn = format && !isOn(format.sourceLinked ?? '0');
  return {
    visible: axis !== undefined && !isOn(val(axis, 'delete') ?? '0'),
    majorGridlines: childNamed(axis, 'majorGridlines') !== undefined,
    minorGridlines: childNamed(axis, 'minorGridlines') !== undefined,
    title: readTitle(childNamed(axis, 'title')),
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    ...(isOwn ? { numberFormat: format.formatCode ?? 'General' } : {}),
    line: readLine(childNamed(axis, 'spPr')),
    font: readFont(childNamed(axis, 'txPr')),
  };
}

function typeOf(plot: XmlElement): string | undefined {
  const [first] = childrenNamed(plot, 'ser');
  const hasMarkers = val(childNamed(first, 'marker'), 'symbol') !== 'none';
  const isLined = /line|scatter|radar/.test(plot.name);
  const noLine = childNamed(childNamed(childNamed(first, 'spPr'), 'ln'), 'noFill') !== undefined;
  return chartTypeOf({
    element: plot.name,
    barDir: plot.name === 'barChart' ? (val(plot, 'barDir') === 'bar' ? 'bar' : 'col') : undefined,
    grouping: val(plot, 'grouping'),
    radarStyle:
      plot.name === 'radarChart' ? (val(plot, 'radarStyle') === 'filled' ? 'filled' : 'marker') : undefined,
    markers: isLined && val(plot, 'radarStyle') !== 'filled' && hasMarkers,
    lines: plot.name === 'scatterChart' && !noLine,
    smooth: plot.name === 'scatterChart' && val(first, 'smooth') === '1',
  });
}

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};
const BLANKS: Readonly<Record<string, Chart['displayBlanksAs']>> = { zero: 'Zero', span: 'Interpolated' };

/**
 * Reads a chart part; undefined where it shows a kind of plot that the model does not hold.
 *
 * @param space - the root element
 * @param name - as the drawing has it
 * @param newId - makes ids for the chart and its series
 */
export function readChart(
  space: XmlElement,
  name: string,
  frame: Frame,
  newId: () => string,
): Chart | undefined {
  const chart = childNamed(space, 'chart');
  const area = childNamed(chart, 'plotArea');
  const plots = area?.children.filter(({ name: tag }) => tag.endsWith('Chart')) ?? [];
  const types = plots.map(typeOf);
  const [type] = types;
  if (type === undefined || types.includes(undefined)) return undefined;
  const axes = area?.children.filter(({ name: tag }) => tag.endsWith('Ax')) ?? [];
  const axisOf = (plot: XmlElement | undefined, index: number): XmlElement | undefined => {
    const id = childrenNamed(plot, 'axId')[index]?.attributes.val;
    return axes.find((axis) => val(axis, 'axId') === id);
  };
  const primary = childrenNamed(plots[0], 'axId')[0]?.attributes.val;
  const secondary = plots.find((plot) => childrenNamed(plot, 'axId')[0]?.attributes.val !== primary);
  const id = newId();
  const series = plots.flatMap((plot, index) =>
    childrenNamed(plot, 'ser').map((one) => ({
      order: numeric(one, 'order') ?? 0,
      read: {
        ...readSeries(one, newId(), plot === secondary, plot),
        ...(types[index] === type ? {} : { chartType: types[index] }),
      },
    })),
  );
  const legend = childNamed(chart, 'legend');
  const border = readLine(childNamed(space, 'spPr'));
  const blanks = BLANKS[val(chart, 'dispBlanksAs') ?? ''];
  return {
    id,
    name,
    type,
    ...frame,
    title: readTitle(childNamed(chart, 'title')),
    legend: {
      visible: legend !== undefined,
      position: LEGEND_POSITIONS[val(legend, 'legendPos') ?? 'r'] ?? 'Right',
      overlay: val(legend, 'overlay') === '1',
      font: readFont(childNamed(legend, 'txPr')),
    },
    categoryAxis: readAxis(axisOf(plots[0], 0)),
    valueAxis: readAxis(axisOf(plots[0], 1)),
    ...(secondary
      ? {
          secondaryCategoryAxis: readAxis(axisOf(secondary, 0)),
          secondaryValueAxis: readAxis(axisOf(secondary, 1)),
        }
      : {}),
    series: series.sort((one, other) => one.order - other.order).map(({ read }) => read),
    ...fillOf(childNamed(space, 'spPr')),
    ...(blanks ? { displayBlanksAs: blanks } : {}),
    ...(Object.keys(border).length === 0 ? {} : { border }),
    font: readFont(childNamed(space, 'txPr')),
  };
}
