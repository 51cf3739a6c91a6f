import { noteChange } from '../../host/host';
import type { ChartDecor, ChartFont, ChartLine } from '../../model/chart';
import { booleanOf, choiceOf, colorOf, numberOf, textOf } from '../../protocol/argument';
import { apiNotFound } from '../../protocol/hostError';
import { anyClass } from '../../protocol/hostObject';
import type { HostClass, HostObject, Session } from '../../protocol/hostObject';
import { stored } from '../storedProperty';
import { ofClass } from '../targets';

/** The parts of an element's `format`; what an element does not have is absent. */
export interface ChartLook {
  /** Paints the background; null is "no fill". */
  readonly paint?: (color: string | null) => void;
  readonly border?: () => ChartLine;
  readonly line?: () => ChartLine;
  readonly font?: () => ChartFont;
}

/** The look of an element that keeps its background, border, line and letters itself. */
export function lookOf(element: ChartDecor & { line?: ChartLine; font?: ChartFont }): ChartLook {
  return {
    paint: (color) => void (element.fillColor = color),
    border: () => (element.border ??= {}),
    line: () => (element.line ??= {}),
    font: () => (element.font ??= {}),
  };
}

function required<T>(part: T | undefined, name: string): T {
  if (part === undefined) throw apiNotFound(name);
  return part;
}

/** The names of the classes that stand behind `format` and the parts that each has. */
const FORMATS: Readonly<Record<string, readonly ('Border' | 'Fill' | 'Font' | 'Line')[]>> = {
  ChartAxisFormat: ['Fill', 'Font', 'Line'],
  ChartAxisTitleFormat: ['Border', 'Fill', 'Font'],
  ChartDataLabelFormat: ['Border', 'Fill', 'Font'],
  ChartDataTableFormat: ['Border', 'Fill', 'Font'],
  ChartErrorBarsFormat: ['Line'],
  ChartGridlinesFormat: ['Line'],
  ChartLegendFormat: ['Border', 'Fill', 'Font'],
  ChartPlotAreaFormat: ['Border', 'Fill'],
  ChartPointFormat: ['Border', 'Fill'],
  ChartSeriesFormat: ['Fill', 'Line'],
  ChartTitleFormat: ['Border', 'Fill', 'Font'],
  ChartTrendlineFormat: ['Line'],
  ChartTrendlineLabelFormat: ['Border', 'Fill', 'Font'],
};

const PARTS: Readonly<Record<'Border' | 'Fill' | 'Font' | 'Line', (look: ChartLook) => HostObject>> = {
  Border: ({ border }) => ofClass('ChartBorder', required(border, 'border')()),
  Fill: ({ paint }) => ofClass('ChartFill', required(paint, 'fill')),
  Font: ({ font }) => ofClass('ChartFont', required(font, 'font')()),
  Line: ({ line }) => ofClass('ChartLineFormat', required(line, 'line')()),
};

function formatClass(name: string, parts: readonly (keyof typeof PARTS)[]): HostClass<ChartLook> {
  return { name, properties: {}, navigation: Object.fromEntries(parts.map((part) => [part, PARTS[part]])) };
}

/** The navigation of `chart.format`, which has further properties beside. */
export const chartAreaParts = { Border: PARTS.Border, Fill: PARTS.Fill, Font: PARTS.Font };

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
];

function lineClass(name: string): HostClass<ChartLine> {
  return {
    name,
    properties: {
      Color: stored('color', colorOf, '#000000'),
      LineStyle: stored('lineStyle', (value, role) => choiceOf(value, LINE_STYLES, role), 'Continuous'),
      Weight: stored('weight', numberOf, 0.75),
    },
    methods: {
      Clear: (line, _args, session) => {
        line.lineStyle = 'None';
        noteChange(session.host);
      },
    },
  };
}

type Paint = (color: string | null) => void;

function painted(paint: Paint, color: string | null, session: Session): void {
  paint(color);
  noteChange(session.host);
}

const fillClass: HostClass<Paint> = {
  name: 'ChartFill',
  properties: {},
  methods: {
    Clear: (paint, _args, session) => painted(paint, null, session),
    SetSolidColor: (paint, [color], session) => painted(paint, colorOf(color), session),
  },
};

const fontClass: HostClass<ChartFont> = {
  name: 'ChartFont',
  properties: {
    Bold: stored('bold', booleanOf, false),
    Color: stored('color', colorOf, '#595959'),
    Italic: stored('italic', booleanOf, false),
    Name: stored('name', textOf, 'Calibri'),
    Size: stored('size', numberOf, 10),
    Underline: stored('underline', (value, role) => choiceOf(value, ['None', 'Single'], role), 'None'),
  },
};

/** The classes of backgrounds, lines and letters, and those of `format` that only lead to them. */
export const chartLookClasses: readonly HostClass<unknown>[] = [
  anyClass(fillClass),
  anyClass(fontClass),
  anyClass(lineClass('ChartBorder')),
  anyClass(lineClass('ChartLineFormat')),
  ...Object.entries(FORMATS).map(([name, parts]) => anyClass(formatClass(name, parts))),
];
