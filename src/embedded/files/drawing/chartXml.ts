import type { Chart, ChartAxis, ChartFont, ChartLine, ChartSeries, ChartTitle } from '../../model/chart';
import { storedFormula } from '../formula/storedFormula';
import { escapeText } from '../xml/xmlText';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import { CHART_KINDS, type ChartKind } from './chartKinds';

const EMU_PER_POINT = 12_700;

const value = (name: string, val: string | number | boolean | undefined): string =>
  val === undefined ? '' : element(`c:${name}`, { val });

const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));

const DASHES: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
  Grey25: 'solid',
};

function lineXml(line: ChartLine | undefined): string {
  if (!line || Object.keys(line).length === 0) return '';
  if (line.lineStyle === 'None') return '<a:ln><a:noFill/></a:ln>';
  const dash = DASHES[line.lineStyle ?? ''];
  return element(
    'a:ln',
    { w: line.weight === undefined ? undefined : Math.round(line.weight * EMU_PER_POINT) },
    (line.color ? solid(line.color) : '') + (dash ? element('a:prstDash', { val: dash }) : ''),
  );
}

function shapeXml(fill: string | null | undefined, line: string): string {
  const fillXml = fill === null ? '<a:noFill/>' : fill === undefined ? '' : solid(fill);
  return fillXml + line === '' ? '' : element('c:spPr', {}, fillXml + line);
}

function fontXml(tag: string, font: ChartFont): string {
  const attributes = {
    sz: font.size === undefined ? undefined : Math.round(font.size * 100),
    b: font.bold,
    i: font.italic,
    u: font.underline === 'Single' ? 'sng' : undefined,
  };
  const name = font.name
    ? element('a:latin', { typeface: font.name }) + element('a:ea', { typeface: font.name })
    : '';
  return element(tag, attributes, (font.color ? solid(font.color) : '') + name);
}

function textXml(font: ChartFont, rotation?: number): string {
  if (Object.values(font).every((part) => part === undefined) && rotation === undefined) return '';
  const body = element('a:bodyPr', {
    rot: rotation === undefined ? undefined : Math.round(-rotation * 60_000),
  });
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, fontXml('a:defRPr', font)) + '<a:endParaRPr lang="en-US"/>',
  );
  return element('c:txPr', {}, `${body}<a:lstStyle/>${paragraph}`);
}

function titleXml(title: ChartTitle, isWanted: boolean): string {
  if (!isWanted || (title.text === '' && title.formula === undefined)) return '';
  const run = element('a:r', {}, fontXml('a:rPr', title.font) + element('a:t', {}, escapeText(title.text)));
  const rich = element('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${element('a:p', {}, run)}`);
  const reference =
    title.formula && element('c:strRef', {}, element('c:f', {}, escapeText(storedFormula(title.formula))));
  return element(
    'c:title',
    {},
    element('c:tx', {}, reference ?? rich) + value('overlay', title.overlay ?? false),
  );
}

function reference(name: string, kind: 'strRef' | 'numRef', formula: string | undefined): string {
  if (formula === undefined || formula === '') return '';
  if (!formula.startsWith('=')) {
    return name === 'tx' ? element('c:tx', {}, element('c:v', {}, escapeText(formula))) : '';
  }
  const f = element('c:f', {}, escapeText(storedFormula(formula)));
  return element(`c:${name}`, {}, element(`c:${kind}`, {}, f));
}

const MARKERS: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

function markerXml(series: ChartSeries, kind: ChartKind): string {
  if (!/line|scatter|radar/.test(kind.element) || kind.radarStyle === 'filled') return '';
  const symbol = MARKERS[series.markerStyle ?? ''] ?? (kind.markers === false ? 'none' : undefined);
  const { markerBackgroundColor: fill, markerForegroundColor: edge, markerSize } = series;
  if (symbol === undefined && fill === undefined && edge === undefined && markerSize === undefined) return '';
  const shape = shapeXml(fill, edge ? lineXml({ color: edge }) : '');
  return element('c:marker', {}, value('symbol', symbol) + value('size', markerSize) + shape);
}

const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

function labelsXml(series: ChartSeries, chart: Chart): string {
  const labels = series.dataLabels ?? chart.dataLabels;
  if (!series.hasDataLabels && !labels) return '';
  if (series.hasDataLabels === false) return '';
  const given = labels ?? { font: {} };
  return element(
    'c:dLbls',
    {},
    [
      given.numberFormat ? element('c:numFmt', { formatCode: given.numberFormat, sourceLinked: false }) : '',
      textXml(given.font),
      value('dLblPos', LABEL_POSITIONS[given.position ?? '']),
      value('showLegendKey', given.showLegendKey ?? false),
      value('showVal', given.showValue ?? series.hasDataLabels ?? false),
      value('showCatName', given.showCategoryName ?? false),
      value('showSerName', given.showSeriesName ?? false),
      value('showPercent', given.showPercentage ?? false),
      value('showBubbleSize', given.showBubbleSize ?? false),
      given.separator ? element('c:separator', {}, escapeText(given.separator)) : '',
    ].join(''),
  );
}

function pointsXml(series: ChartSeries): string {
  return [...series.points]
    .sort(([one], [other]) => one - other)
    .flatMap(([index, { fillColor, border }]) => {
      const shape = shapeXml(fillColor, lineXml(border));
      return shape === '' ? [] : [element('c:dPt', {}, value('idx', index) + shape)];
    })
    .join('');
}

function seriesXml(series: ChartSeries, index: number, kind: ChartKind, chart: Chart): string {
  const isXY = kind.element === 'scatterChart' || kind.element === 'bubbleChart';
  const noLine = kind.element === 'scatterChart' && kind.lines === false ? '<a:ln><a:noFill/></a:ln>' : '';
  const parts = [
    value('idx', index),
    value('order', index),
    reference('tx', 'strRef', series.name),
    shapeXml(series.fillColor, lineXml(series.line) || noLine),
    kind.element === 'barChart' ? value('invertIfNegative', false) : '',
    markerXml(series, kind),
    value('explosion', series.explosion),
    pointsXml(series),
    labelsXml(series, chart),
    isXY ? reference('xVal', 'numRef', series.categories) : reference('cat', 'strRef', series.categories),
    reference(isXY ? 'yVal' : 'val', 'numRef', series.values),
    kind.element === 'bubbleChart' ? reference('bubbleSize', 'numRef', series.bubbleSizes) : '',
    /line|scatter/.test(kind.element) ? value('smooth', series.smooth ?? kind.smooth ?? false) : '',
  ];
  return element('c:ser', {}, parts.join(''));
}

/** Series that are drawn together: one kind, on one pair of axes. */
interface Plot {
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
  readonly series: [index: number, series: ChartSeries][];
}

function plotsOf(chart: Chart): Plot[] {
  const plots: Plot[] = [];
  chart.series.forEach((series, index) => {
    const kind = CHART_KINDS.get(series.chartType ?? chart.type) ?? CHART_KINDS.get('ColumnClustered');
    if (!kind || series.filtered) return;
    const isSecondary = series.axisGroup === 'Secondary';
    let plot = plots.find((known) => known.kind === kind && known.isSecondary === isSecondary);
    if (!plot) plots.push((plot = { kind, isSecondary, series: [] }));
    plot.series.push([index, series]);
  });
  return plots;
}

function plotXml({ kind, isSecondary, series }: Plot, chart: Chart): string {
  const [, first] = series[0] ?? [];
  const isStacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const parts = [
    value('barDir', kind.barDir),
    value('scatterStyle', kind.scatterStyle),
    value('radarStyle', kind.radarStyle),
    value('grouping', kind.grouping),
    value('varyColors', isRound),
    ...series.map(([index, one]) => seriesXml(one, index, kind, chart)),
    kind.element === 'barChart' ? value('gapWidth', first?.gapWidth ?? 150) : '',
    kind.element === 'barChart' ? value('overlap', first?.overlap ?? (isStacked ? 100 : undefined)) : '',
    kind.element === 'lineChart' ? value('marker', true) : '',
    isRound ? value('firstSliceAng', first?.firstSliceAngle ?? 0) : '',
    kind.element === 'doughnutChart' ? value('holeSize', first?.doughnutHoleSize ?? 50) : '',
    isRound ? '' : value('axId', isSecondary ? 3 : 1) + value('axId', isSecondary ? 4 : 2),
  ];
  return element(`c:${kind.element}`, {}, parts.join(''));
}

const TICK_LABELS: Readonly<Record<string, string>> = {
  High: 'high',
  Low: 'low',
  None: 'none',
  NextToAxis: 'nextTo',
};
const TICK_MARKS: Readonly<Record<string, string>> = {
  Cross: 'cross',
  Inside: 'in',
  None: 'none',
  Outside: 'out',
};

function gridlinesXml(name: string, isOn: boolean, line: ChartLine | undefined): string {
  return isOn ? element(`c:${name}`, {}, shapeXml(undefined, lineXml(line))) : '';
}

interface AxisPlace {
  readonly name: 'catAx' | 'valAx' | 'dateAx';
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l' | 'r' | 't';
  readonly crossing: 'autoZero' | 'max';
}

function axisXml(axis: ChartAxis, place: AxisPlace): string {
  const isValue = place.name === 'valAx';
  const scaling = [
    axis.scaleType === 'Logarithmic' ? value('logBase', axis.logBase ?? 10) : '',
    value('orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax'),
    value('max', axis.maximum),
    value('min', axis.minimum),
  ];
  const spacing = axis.tickLabelSpacing === '' ? undefined : axis.tickLabelSpacing;
  const parts = [
    value('axId', place.id),
    element('c:scaling', {}, scaling.join('')),
    value('delete', !axis.visible),
    value('axPos', place.position),
    gridlinesXml('majorGridlines', axis.majorGridlines, axis.majorGridlineLine),
    gridlinesXml('minorGridlines', axis.minorGridlines, axis.minorGridlineLine),
    titleXml(axis.title, axis.title.visible),
    element('c:numFmt', {
      formatCode: axis.numberFormat ?? 'General',
      sourceLinked: axis.numberFormat === undefined,
    }),
    value('majorTickMark', TICK_MARKS[axis.majorTickMark ?? ''] ?? 'out'),
    value('minorTickMark', TICK_MARKS[axis.minorTickMark ?? ''] ?? 'none'),
    value('tickLblPos', TICK_LABELS[axis.tickLabelPosition ?? ''] ?? 'nextTo'),
    shapeXml(undefined, lineXml(axis.line)),
    textXml(axis.font, axis.textOrientation),
    value('crossAx', place.crosses),
    value('crosses', place.crossing),
    isValue
      ? value('crossBetween', 'between') +
        value('majorUnit', axis.majorUnit) +
        value('minorUnit', axis.minorUnit)
      : value('tickLblSkip', place.name === 'catAx' ? spacing : undefined),
  ];
  return element(`c:${place.name}`, {}, parts.join(''));
}

function axesXml(chart: Chart, plots: readonly Plot[]): string {
  const [first] = plots;
  if (!first || first.kind.element === 'pieChart' || first.kind.element === 'doughnutChart') return '';
  const isFlat = first.kind.barDir === 'bar';
  const isXY = first.kind.element === 'scatterChart' || first.kind.element === 'bubbleChart';
  const name = isXY ? 'valAx' : chart.categoryAxis.categoryType === 'DateAxis' ? 'dateAx' : 'catAx';
  const [low, side] = isFlat ? (['l', 'b'] as const) : (['b', 'l'] as const);
  const axes = [
    axisXml(chart.categoryAxis, { name, id: 1, crosses: 2, position: low, crossing: 'autoZero' }),
    axisXml(chart.valueAxis, { name: 'valAx', id: 2, crosses: 1, position: side, crossing: 'autoZero' }),
  ];
  if (plots.some(({ isSecondary }) => isSecondary)) {
    const category = chart.secondaryCategoryAxis ?? { ...chart.categoryAxis, visible: false };
    const values = chart.secondaryValueAxis ?? { ...chart.valueAxis, majorGridlines: false };
    axes.push(
      axisXml(category, { name, id: 3, crosses: 4, position: isFlat ? 'r' : 't', crossing: 'autoZero' }),
      axisXml(values, { name: 'valAx', id: 4, crosses: 3, position: isFlat ? 't' : 'r', crossing: 'max' }),
    );
  }
  return axes.join('');
}

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' } as const;

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return '';
  const position = value('legendPos', LEGEND_POSITIONS[legend.position] ?? 'r');
  return element('c:legend', {}, position + value('overlay', legend.overlay) + textXml(legend.font));
}

/** A chart part. Ranges are written as references only; whoever opens the file fills in the values. */
export function chartXml(chart: Chart): string {
  const plots = plotsOf(chart);
  const title = titleXml(chart.title, chart.title.visible);
  const plotArea = element(
    'c:plotArea',
    {},
    `<c:layout/>${plots.map((plot) => plotXml(plot, chart)).join('')}${axesXml(chart, plots)}${shapeXml(chart.plotAreaFillColor, lineXml(chart.plotAreaBorder))}`,
  );
  const content = [
    title,
    value('autoTitleDeleted', title === ''),
    plotArea,
    legendXml(chart),
    value('plotVisOnly', chart.plotVisibleOnly ?? true),
    value('dispBlanksAs', BLANKS[chart.displayBlanksAs ?? 'NotPlotted']),
  ];
  const attributes = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  const space = [
    value('roundedCorners', chart.roundedCorners ?? false),
    element('c:chart', {}, content.join('')),
    shapeXml(chart.fillColor, lineXml(chart.border)),
    textXml(chart.font),
  ];
  return XML_DECLARATION + element('c:chartSpace', attributes, space.join(''));
}
