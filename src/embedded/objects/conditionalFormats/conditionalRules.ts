import type { CellValueFormat, ContainsTextFormat, TopBottomFormat } from '../../model/conditionalFormat';
import { choiceOf, integerOf, recordOf, textOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { fromR1C1, toR1C1 } from '../../formulas/r1c1';
import { ofClass } from '../targets';
import { changeRule, ruleOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

const CELL_OPERATORS: readonly CellValueFormat['operator'][] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const TEXT_OPERATORS: readonly ContainsTextFormat['operator'][] = [
  'Contains',
  'NotContains',
  'BeginsWith',
  'EndsWith',
];
const RANKINGS: readonly TopBottomFormat['type'][] = [
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
];

/** The presets of Office.js's `ConditionalFormatPresetCriterion`. */
const PRESETS = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
];

const format = {
  Format: (target: ConditionalFormatTarget): HostObject => ofClass('ConditionalRangeFormat', target),
};

function operandOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = textOf(value, 'formula');
  if (text === '') throw invalidArgument('The formula is missing.');
  return text;
}

/** `conditionalFormat.cellValue`. */
export const cellValueClass: HostClass<ConditionalFormatTarget> = {
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { formula1, formula2, operator } = ruleOf(target, 'CellValue');
        return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
      },
      set: (target, value, session) => {
        const record = recordOf(value, 'rule');
        const operator = choiceOf(record.operator, CELL_OPERATORS, 'operator');
        const needsTwo = operator === 'Between' || operator === 'NotBetween';
        const formula1 = operandOf(record.formula1);
        const formula2 = needsTwo ? operandOf(record.formula2) : undefined;
        changeRule(target, 'CellValue', { operator, formula1, formula2 }, session);
      },
    },
  },
  navigation: format,
};

/** `conditionalFormat.textComparison`. */
export const textComparisonClass: HostClass<ConditionalFormatTarget> = {
  name: 'TextConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { operator, text } = ruleOf(target, 'ContainsText');
        return { operator, text };
      },
      set: (target, value, session) => {
        const { operator, text } = recordOf(value, 'rule');
        const change = {
          operator: choiceOf(operator, TEXT_OPERATORS, 'operator'),
          text: textOf(text, 'text'),
        };
        changeRule(target, 'ContainsText', change, session);
      },
    },
  },
  navigation: format,
};

/** `conditionalFormat.topBottom`. */
export const topBottomClass: HostClass<ConditionalFormatTarget> = {
  name: 'TopBottomConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { type, rank } = ruleOf(target, 'TopBottom');
        return { rank, type };
      },
      set: (target, value, session) => {
        const { type, rank } = recordOf(value, 'rule');
        const change = { type: choiceOf(type, RANKINGS, 'type'), rank: integerOf(rank, 'rank', 1, 1000) };
        changeRule(target, 'TopBottom', change, session);
      },
    },
  },
  navigation: format,
};

/** `conditionalFormat.preset`. */
export const presetClass: HostClass<ConditionalFormatTarget> = {
  name: 'PresetCriteriaConditionalFormat',
  properties: {
    Rule: {
      get: (target) => ({ criterion: ruleOf(target, 'PresetCriteria').criterion }),
      set: (target, value, session) => {
        const criterion = choiceOf(recordOf(value, 'rule').criterion, PRESETS, 'criterion');
        changeRule(target, 'PresetCriteria', { criterion }, session);
      },
    },
  },
  navigation: format,
};

/** `conditionalFormat.custom`. */
export const customClass: HostClass<ConditionalFormatTarget> = {
  name: 'CustomConditionalFormat',
  properties: {},
  navigation: { ...format, Rule: (target) => ofClass('ConditionalFormatRule', target) },
};

function asFormula(value: unknown): string {
  const text = textOf(value, 'formula');
  return text.startsWith('=') ? text : `=${text}`;
}

/** `conditionalFormat.custom.rule`: the formula is relative to the first cell. */
export const customRuleClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (target) => ruleOf(target, 'Custom').formula,
      set: (target, value, session) => changeRule(target, 'Custom', { formula: asFormula(value) }, session),
    },
    FormulaLocal: {
      get: (target) => ruleOf(target, 'Custom').formula,
      set: (target, value, session) => changeRule(target, 'Custom', { formula: asFormula(value) }, session),
    },
    FormulaR1C1: {
      get: (target) =>
        toR1C1(ruleOf(target, 'Custom').formula, target.format.areas[0]!.row, target.format.areas[0]!.column),
      set: (target, value, session) => {
        const formula = fromR1C1(
          asFormula(value),
          target.format.areas[0]!.row,
          target.format.areas[0]!.column,
        );
        changeRule(target, 'Custom', { formula }, session);
      },
    },
  },
};
