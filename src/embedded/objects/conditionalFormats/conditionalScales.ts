import { ICON_COUNTS, defaultIconCriteria } from '../../model/conditionalDefaults';
import type { ColorStop, DataBarBound, DataBarFormat, IconCriterion } from '../../model/conditionalFormat';
import { arrayOf, booleanOf, choiceOf, colorOf, optionalChoice, recordOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { HostClass } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import { changeRule, ruleOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

const STOP_TYPES: readonly ColorStop['type'][] = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
];
const BOUND_TYPES: readonly DataBarBound['type'][] = ['Automatic', ...STOP_TYPES];
const ICON_TYPES: readonly IconCriterion['type'][] = [
  'Invalid',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
];
const ICON_OPERATORS: readonly IconCriterion['operator'][] = ['Invalid', 'GreaterThan', 'GreaterThanOrEqual'];

function formulaOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function stopOf(value: unknown): ColorStop {
  const { type, formula, color } = recordOf(value, 'criterion');
  const text = formulaOf(formula);
  return {
    type: choiceOf(type, STOP_TYPES, 'type'),
    ...(text === undefined ? {} : { formula: text }),
    color: colorOf(color),
  };
}

function stopAsJson({ type, formula, color }: ColorStop): unknown {
  return { type, formula: formula ?? null, color };
}

/** `conditionalFormat.colorScale`. */
export const colorScaleClass: HostClass<ConditionalFormatTarget> = {
  name: 'ColorScaleConditionalFormat',
  properties: {
    ThreeColorScale: (target) => ruleOf(target, 'ColorScale').midpoint !== undefined,
    Criteria: {
      get: (target) => {
        const { minimum, midpoint, maximum } = ruleOf(target, 'ColorScale');
        return {
          minimum: stopAsJson(minimum),
          ...(midpoint ? { midpoint: stopAsJson(midpoint) } : {}),
          maximum: stopAsJson(maximum),
        };
      },
      set: (target, value, session) => {
        const { minimum, midpoint, maximum } = recordOf(value, 'criteria');
        const change = {
          minimum: stopOf(minimum),
          midpoint: midpoint === undefined || midpoint === null ? undefined : stopOf(midpoint),
          maximum: stopOf(maximum),
        };
        changeRule(target, 'ColorScale', change, session);
      },
    },
  },
};

function boundOf(value: unknown): DataBarBound {
  const { type, formula } = recordOf(value, 'rule');
  const text = formulaOf(formula);
  return { type: choiceOf(type, BOUND_TYPES, 'type'), ...(text === undefined ? {} : { formula: text }) };
}

/** `conditionalFormat.dataBar`. */
export const dataBarClass: HostClass<ConditionalFormatTarget> = {
  name: 'DataBarConditionalFormat',
  properties: {
    ShowDataBarOnly: {
      get: (target) => ruleOf(target, 'DataBar').showDataBarOnly,
      set: (target, value, session) =>
        changeRule(target, 'DataBar', { showDataBarOnly: booleanOf(value) }, session),
    },
    BarDirection: {
      get: (target) => ruleOf(target, 'DataBar').barDirection,
      set: (target, value, session) => {
        const barDirection = choiceOf(
          value,
          ['Context', 'LeftToRight', 'RightToLeft'] as const,
          'barDirection',
        );
        changeRule(target, 'DataBar', { barDirection }, session);
      },
    },
    AxisFormat: {
      get: (target) => ruleOf(target, 'DataBar').axisFormat,
      set: (target, value, session) => {
        const axisFormat = choiceOf(value, ['Automatic', 'None', 'CellMidPoint'] as const, 'axisFormat');
        changeRule(target, 'DataBar', { axisFormat }, session);
      },
    },
    AxisColor: {
      get: (target) => ruleOf(target, 'DataBar').axisColor,
      set: (target, value, session) =>
        changeRule(target, 'DataBar', { axisColor: colorOrNone(value) }, session),
    },
    LowerBoundRule: {
      get: (target) => ruleOf(target, 'DataBar').lowerBound,
      set: (target, value, session) => changeRule(target, 'DataBar', { lowerBound: boundOf(value) }, session),
    },
    UpperBoundRule: {
      get: (target) => ruleOf(target, 'DataBar').upperBound,
      set: (target, value, session) => changeRule(target, 'DataBar', { upperBound: boundOf(value) }, session),
    },
  },
  navigation: {
    PositiveFormat: (target) => ofClass('ConditionalDataBarPositiveFormat', target),
    NegativeFormat: (target) => ofClass('ConditionalDataBarNegativeFormat', target),
  },
};

/** A colour, or '' for none. */
function colorOrNone(value: unknown): string {
  return value === '' ? '' : colorOf(value);
}

type Positive = DataBarFormat['positive'];
type Negative = DataBarFormat['negative'];

/** `dataBar.positiveFormat`. */
export const positiveBarClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: positiveProperty('fillColor', colorOrNone),
    BorderColor: positiveProperty('borderColor', colorOrNone),
    GradientFill: positiveProperty('gradientFill', booleanOf),
  },
};

function positiveProperty<K extends keyof Positive>(key: K, read: (value: unknown) => Positive[K]) {
  return {
    get: (target: ConditionalFormatTarget) => ruleOf(target, 'DataBar').positive[key],
    set: (target: ConditionalFormatTarget, value: unknown, session: Parameters<typeof changeRule>[3]) => {
      const positive = { ...ruleOf(target, 'DataBar').positive, [key]: read(value) };
      changeRule(target, 'DataBar', { positive }, session);
    },
  };
}

/** `dataBar.negativeFormat`. */
export const negativeBarClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    FillColor: negativeProperty('fillColor', colorOrNone),
    BorderColor: negativeProperty('borderColor', colorOrNone),
    MatchPositiveFillColor: negativeProperty('matchPositiveFillColor', booleanOf),
    MatchPositiveBorderColor: negativeProperty('matchPositiveBorderColor', booleanOf),
  },
};

function negativeProperty<K extends keyof Negative>(key: K, read: (value: unknown) => Negative[K]) {
  return {
    get: (target: ConditionalFormatTarget) => ruleOf(target, 'DataBar').negative[key],
    set: (target: ConditionalFormatTarget, value: unknown, session: Parameters<typeof changeRule>[3]) => {
      const negative = { ...ruleOf(target, 'DataBar').negative, [key]: read(value) };
      changeRule(target, 'DataBar', { negative }, session);
    },
  };
}

/** `conditionalFormat.iconSet`. A new style brings its own criteria. */
export const iconSetClass: HostClass<ConditionalFormatTarget> = {
  name: 'IconSetConditionalFormat',
  properties: {
    ReverseIconOrder: {
      get: (target) => ruleOf(target, 'IconSet').reverseIconOrder,
      set: (target, value, session) =>
        changeRule(target, 'IconSet', { reverseIconOrder: booleanOf(value) }, session),
    },
    ShowIconOnly: {
      get: (target) => ruleOf(target, 'IconSet').showIconOnly,
      set: (target, value, session) =>
        changeRule(target, 'IconSet', { showIconOnly: booleanOf(value) }, session),
    },
    Style: {
      get: (target) => ruleOf(target, 'IconSet').style,
      set: (target, value, session) => {
        const style = choiceOf(value, Object.keys(ICON_COUNTS), 'style');
        changeRule(target, 'IconSet', { style, criteria: defaultIconCriteria(style) }, session);
      },
    },
    Criteria: {
      get: (target) => ruleOf(target, 'IconSet').criteria,
      set: (target, value, session) => {
        const count = ICON_COUNTS[ruleOf(target, 'IconSet').style];
        const criteria = arrayOf(value, 'criteria').map((criterion, index) =>
          iconCriterion(criterion, index),
        );
        if (criteria.length !== count) throw invalidArgument(`The icon set has ${String(count)} icons.`);
        changeRule(target, 'IconSet', { criteria }, session);
      },
    },
  },
};

function iconCriterion(value: unknown, index: number): IconCriterion {
  const record = recordOf(value, 'criterion');
  const customIcon = record.customIcon as IconCriterion['customIcon'] | null | undefined;
  const custom = customIcon ? { customIcon } : {};
  // The first icon is for whatever the others leave; it needs no rule.
  if (index === 0) return { type: 'Invalid', formula: '', operator: 'Invalid', ...custom };
  return {
    type: choiceOf(record.type, ICON_TYPES, 'type'),
    formula: formulaOf(record.formula) ?? '',
    operator: optionalChoice(record.operator, ICON_OPERATORS, 'GreaterThanOrEqual', 'operator'),
    ...custom,
  };
}
