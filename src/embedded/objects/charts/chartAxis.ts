import { newAxis } from '../../edits/charts/addChart';
import { reference } from '../../edits/charts/seriesOfRange';
import { seriesNumbers } from '../../edits/charts/readSeries';
import { axisScale } from '../../model/axisScale';
import type { AxisScale } from '../../model/axisScale';
import { noteChange } from '../../host/host';
import type { ChartAxis, ChartLine } from '../../model/chart';
import { booleanOf, choiceOf, integerOf, numberOf, optionalChoice, textOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { written } from '../storedProperty';
import { ofClass, targetOf } from '../targets';
import { lookOf } from './chartLook';
import { hasAxes } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { amount, flag, furtherSettings, oneOf } from './furtherSettings';

type AxisType = 'Category' | 'Value' | 'Series';
type AxisGroup = 'Primary' | 'Secondary';

/** One axis of a chart. */
interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
  readonly type: AxisType;
  readonly group: AxisGroup;
}

function axisOf(target: ChartTarget, type: AxisType, group: AxisGroup): HostObject {
  const { chart } = target;
  if (!hasAxes(target)) throw invalidArgument('The chart has no axes.');
  const isPrimary = group === 'Primary';
  const axis = {
    Category: () =>
      isPrimary
        ? chart.categoryAxis
        : (chart.secondaryCategoryAxis ??= { ...newAxis(false), visible: false }),
    Value: () => (isPrimary ? chart.valueAxis : (chart.secondaryValueAxis ??= newAxis(false))),
    Series: () => (chart.seriesAxis ??= newAxis(false)),
  }[type]();
  return ofClass('ChartAxis', { ...target, axis, type, group } satisfies AxisTarget);
}

/** `chart.axes`. */
export const chartAxesClass: HostClass<ChartTarget> = {
  name: 'ChartAxes',
  properties: {},
  navigation: {
    CategoryAxis: (target) => axisOf(target, 'Category', 'Primary'),
    ValueAxis: (target) => axisOf(target, 'Value', 'Primary'),
    SeriesAxis: (target) => axisOf(target, 'Series', 'Primary'),
  },
  methods: {
    GetItem: (target, [type, group]) =>
      axisOf(
        target,
        choiceOf(type, ['Category', 'Value', 'Series'] as const, 'type'),
        optionalChoice(group, ['Primary', 'Secondary'] as const, 'Primary', 'group'),
      ),
  },
};

/** The scale that the axis has by itself: that of the values of its series. */
function automaticScale({ chart, group }: AxisTarget, { host }: Session): AxisScale {
  const own = chart.series.filter(({ axisGroup }) => (axisGroup ?? 'Primary') === group);
  return axisScale(own.flatMap((series) => seriesNumbers(host, series)));
}

/** A bound or unit: a number, or '' to make it automatic again. */
function scaleProperty(
  key: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit',
  automatic: (scale: AxisScale) => number,
): Property<AxisTarget> {
  return {
    get: (target, session) => target.axis[key] ?? automatic(automaticScale(target, session)),
    set: ({ axis }, value, { host }) => {
      if (value === '') delete axis[key];
      else axis[key] = numberOf(value, key);
      noteChange(host);
    },
  };
}

function field<K extends keyof ChartAxis & string>(
  key: K,
  read: ReadArgument<NonNullable<ChartAxis[K]>>,
  absent: unknown,
): Property<AxisTarget> {
  return written(
    ({ axis }) => axis[key] ?? absent,
    read,
    ({ axis }, value) => void (axis[key] = value),
    key,
  );
}

function choice<const Choice extends string>(choices: readonly Choice[]): ReadArgument<Choice> {
  return (value, role) => choiceOf(value, choices, role);
}

const TIME_UNITS = ['Days', 'Months', 'Years'];
const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'];
const DISPLAY_UNITS = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
];

const further = furtherSettings<ChartAxis>({
  MinorTimeUnitScale: oneOf(TIME_UNITS),
  MajorTimeUnitScale: oneOf(TIME_UNITS),
  Crosses: oneOf(['Automatic', 'Maximum', 'Minimum', 'Custom']),
  IsBetweenCategories: flag(true),
  Alignment: oneOf(['Center', 'Left', 'Right']),
  LinkNumberFormat: flag(true),
  Offset: amount(100),
});

const settings = Object.fromEntries(
  Object.entries(further).map(([name, property]): [string, Property<AxisTarget>] => {
    if (typeof property === 'function') return [name, ({ axis }, session) => property(axis, session)];
    const { get, set } = property;
    return [
      name,
      {
        get: ({ axis }, session) => get(axis, session),
        set: ({ axis }, value, session) => set(axis, value, session),
      },
    ];
  }),
);

/** One axis. Automatic bounds and units are computed from the plotted values. */
export const chartAxisClass: HostClass<AxisTarget> = {
  name: 'ChartAxis',
  properties: {
    ...settings,
    Type: ({ type }) => type,
    AxisGroup: ({ group }) => group,
    Minimum: scaleProperty('minimum', ({ minimum }) => minimum),
    Maximum: scaleProperty('maximum', ({ maximum }) => maximum),
    MajorUnit: scaleProperty('majorUnit', ({ majorUnit }) => majorUnit),
    MinorUnit: scaleProperty('minorUnit', ({ majorUnit }) => majorUnit / 5),
    DisplayUnit: field('displayUnit', choice(DISPLAY_UNITS), 'None'),
    ShowDisplayUnitLabel: field('showDisplayUnitLabel', booleanOf, true),
    CustomDisplayUnit: ({ axis }) => axis.customDisplayUnit ?? 1,
    BaseTimeUnit: field('baseTimeUnit', choice(TIME_UNITS), 'Days'),
    CategoryType: field('categoryType', choice(['Automatic', 'TextAxis', 'DateAxis']), 'Automatic'),
    ScaleType: field('scaleType', choice(['Linear', 'Logarithmic']), 'Linear'),
    LogBase: field('logBase', numberOf, 10),
    Left: () => null,
    Top: () => null,
    Width: () => null,
    Height: () => null,
    ReversePlotOrder: field('reversePlotOrder', booleanOf, false),
    CrossesAt: ({ axis }) => axis.further?.CrossesAt ?? 0,
    Visible: field('visible', booleanOf, true),
    MajorTickMark: field('majorTickMark', choice(TICK_MARKS), 'None'),
    MinorTickMark: field('minorTickMark', choice(TICK_MARKS), 'None'),
    TickMarkSpacing: field('tickMarkSpacing', (value, role) => integerOf(value, role, 1), 1),
    TickLabelPosition: field(
      'tickLabelPosition',
      choice(['NextToAxis', 'High', 'Low', 'None']),
      'NextToAxis',
    ),
    TickLabelSpacing: field(
      'tickLabelSpacing',
      (value, role) => (value === '' ? '' : integerOf(value, role, 1)),
      1,
    ),
    MultiLevel: field('multiLevel', booleanOf, true),
    NumberFormat: field('numberFormat', textOf, 'General'),
    TextOrientation: field('textOrientation', (value, role) => integerOf(value, role, -90, 90), 0),
    Position: field('position', choice(['Automatic', 'Maximum', 'Minimum', 'Custom']), 'Automatic'),
    PositionAt: ({ axis }) => axis.positionAt ?? 0,
  },
  navigation: {
    Format: ({ axis }) => ofClass('ChartAxisFormat', lookOf(axis)),
    MajorGridlines: ({ axis }) => ofClass('ChartGridlines', { axis, isMajor: true }),
    MinorGridlines: ({ axis }) => ofClass('ChartGridlines', { axis, isMajor: false }),
    Title: ({ axis }) => ofClass('ChartAxisTitle', axis.title),
  },
  methods: {
    SetCategoryNames: ({ chart }, [sourceData], { host }) => {
      const { sheet, area } = targetOf('Range', sourceData);
      for (const series of chart.series) series.categories = reference(sheet, area);
      noteChange(host);
    },
    SetCrossesAt: ({ axis }, [value], { host }) => {
      axis.further = { ...axis.further, CrossesAt: numberOf(value, 'value'), Crosses: 'Custom' };
      noteChange(host);
    },
    SetCustomDisplayUnit: ({ axis }, [value], { host }) => {
      axis.customDisplayUnit = numberOf(value, 'value');
      axis.displayUnit = 'Custom';
      noteChange(host);
    },
    SetPositionAt: ({ axis }, [value], { host }) => {
      axis.positionAt = numberOf(value, 'value');
      axis.position = 'Custom';
      noteChange(host);
    },
  },
};

/** The major or minor gridlines of an axis. */
interface GridlinesTarget {
  readonly axis: ChartAxis;
  readonly isMajor: boolean;
}

function gridlineLine({ axis, isMajor }: GridlinesTarget): ChartLine {
  return isMajor ? (axis.majorGridlineLine ??= {}) : (axis.minorGridlineLine ??= {});
}

/** Gridlines of an axis. */
export const chartGridlinesClass: HostClass<GridlinesTarget> = {
  name: 'ChartGridlines',
  properties: {
    Visible: written(
      ({ axis, isMajor }) => (isMajor ? axis.majorGridlines : axis.minorGridlines),
      booleanOf,
      ({ axis, isMajor }, value) => {
        if (isMajor) axis.majorGridlines = value;
        else axis.minorGridlines = value;
      },
      'visible',
    ),
  },
  navigation: { Format: (target) => ofClass('ChartGridlinesFormat', { line: () => gridlineLine(target) }) },
};
