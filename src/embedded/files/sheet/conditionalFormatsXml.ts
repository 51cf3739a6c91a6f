import type {
  ColorStop,
  ConditionalFormat,
  ConditionalFormatRule,
  DataBarBound,
  DataBarFormat,
  DifferentialStyle,
  IconSetFormat,
} from '../../model/conditionalFormat';
import { areaAddress } from '../../model/address';
import { cellArea } from '../../model/area';
import { storedFormula } from '../formula/storedFormula';
import { argb } from '../styles/colors';
import { nameOf } from '../styles/styleWords';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element, type AttributeValue } from '../xml/xmlWriter';
import { areasText } from './areaText';
import {
  AVERAGE_CRITERIA,
  CELL_OPERATORS,
  CONTENT_CRITERIA,
  EXTENSION_ICON_SETS,
  iconSetWord,
  TEXT_OPERATORS,
  TIME_PERIODS,
} from './conditionalWords';

/** Gives the number of a look in the styles part. */
export type DifferentialNumber = (style: DifferentialStyle) => number;

/** A list of conditional formats in the two places where files keep them. */
export interface ConditionalFormatsXml {
  /** `conditionalFormatting` elements of the sheet. */
  readonly elements: string;
  /** `x14:conditionalFormatting` elements for the sheet's extension list. */
  readonly extension: string;
}

interface RuleXml {
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly content: string;
}

const formulaXml = (formula: string): string =>
  element('formula', {}, escapeText(encodeXstring(storedFormula(formula))));

/** The first cell of a conditional format, to which its formulas are relative. */
function firstCell({ areas }: ConditionalFormat): string {
  const [area] = areas;
  return area ? areaAddress(cellArea(area.row, area.column)) : 'A1';
}

function textFormula(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (operator === 'Contains') return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  if (operator === 'NotContains') return `=ISERROR(SEARCH(${quoted},${cell}))`;
  return `=${operator === 'BeginsWith' ? 'LEFT' : 'RIGHT'}(${cell},LEN(${quoted}))=${quoted}`;
}

function presetXml(criterion: string, cell: string): RuleXml {
  const period = TIME_PERIODS.find(([, name]) => name === criterion);
  if (period) {
    const [timePeriod, , formula] = period;
    return {
      attributes: { type: 'timePeriod', timePeriod },
      content: formulaXml(`=${formula.replace(/@/g, cell)}`),
    };
  }
  const content = CONTENT_CRITERIA.find(([, name]) => name === criterion);
  if (content) {
    return { attributes: { type: content[0] }, content: formulaXml(`=${content[2].replace(/@/g, cell)}`) };
  }
  const average = AVERAGE_CRITERIA.find(([name]) => name === criterion);
  if (average) return { attributes: { type: 'aboveAverage', ...average[1] }, content: '' };
  const type = criterion === 'UniqueValues' ? 'uniqueValues' : 'duplicateValues';
  return { attributes: { type }, content: '' };
}

const THRESHOLD_WORDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
  Invalid: 'percent',
};

function thresholdXml(stop: { type: string; formula?: string }, automatic: string): string {
  const val = stop.formula ? storedFormula(stop.formula) : undefined;
  return element('cfvo', { type: THRESHOLD_WORDS[stop.type] ?? automatic, val });
}

function colorScaleXml(stops: readonly ColorStop[]): string {
  const thresholds = stops.map((stop) => thresholdXml(stop, 'num'));
  const colors = stops.map(({ color }) => element('color', { rgb: argb(color) }));
  return element('colorScale', {}, [...thresholds, ...colors].join(''));
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

function dataBarXml(format: ConditionalFormat, bar: DataBarFormat): string {
  const basic = element(
    'dataBar',
    { showValue: bar.showDataBarOnly ? false : undefined },
    thresholdXml(bar.lowerBound, 'min') +
      thresholdXml(bar.upperBound, 'max') +
      element('color', { rgb: argb(bar.positive.fillColor) }),
  );
  const link = element('x14:id', {}, format.id);
  const extension = element('ext', { 'xmlns:x14': X14, uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}' }, link);
  return basic + element('extLst', {}, extension);
}

function extensionBoundXml(bound: DataBarBound, automatic: string): string {
  const type = THRESHOLD_WORDS[bound.type] ?? automatic;
  const value = bound.formula ? element('xm:f', {}, escapeText(storedFormula(bound.formula))) : '';
  return element('x14:cfvo', { type }, value);
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  LeftToRight: 'leftToRight',
  RightToLeft: 'rightToLeft',
};
const AXES: Readonly<Record<string, string>> = { None: 'none', CellMidPoint: 'middle' };

/** The part of a data bar that came in 2010: solid fill, borders, negative bars, the axis. */
function extensionDataBarXml(bar: DataBarFormat): string {
  const color = (name: string, value: string): string =>
    value === '' ? '' : element(`x14:${name}`, { rgb: argb(value) });
  const { positive, negative } = bar;
  const hasBorder = positive.borderColor !== '';
  return element(
    'x14:dataBar',
    {
      minLength: 0,
      maxLength: 100,
      showValue: bar.showDataBarOnly ? false : undefined,
      border: hasBorder || undefined,
      gradient: positive.gradientFill ? undefined : false,
      direction: DIRECTIONS[bar.barDirection],
      negativeBarColorSameAsPositive: negative.matchPositiveFillColor || undefined,
      negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor ? undefined : false,
      axisPosition: AXES[bar.axisFormat],
    },
    [
      extensionBoundXml(bar.lowerBound, 'autoMin'),
      extensionBoundXml(bar.upperBound, 'autoMax'),
      hasBorder ? color('borderColor', positive.borderColor) : '',
      negative.matchPositiveFillColor ? '' : color('negativeFillColor', negative.fillColor),
      hasBorder && !negative.matchPositiveBorderColor
        ? color('negativeBorderColor', negative.borderColor)
        : '',
      bar.axisFormat === 'None' ? '' : color('axisColor', bar.axisColor || '#000000'),
    ].join(''),
  );
}

function isExtensionIconSet(set: IconSetFormat): boolean {
  return EXTENSION_ICON_SETS.has(iconSetWord(set.style)) || set.criteria.some(({ customIcon }) => customIcon);
}

function iconSetXml(set: IconSetFormat, prefix: string): string {
  const isExtension = prefix !== '';
  const thresholds = set.criteria.map(({ type, formula, operator }, index) => {
    const value = index === 0 && formula === '' ? '0' : storedFormula(formula);
    const attributes = {
      type: THRESHOLD_WORDS[type] ?? 'percent',
      gte: operator === 'GreaterThan' ? false : undefined,
      val: isExtension ? undefined : value,
    };
    return element(`${prefix}cfvo`, attributes, isExtension ? element('xm:f', {}, escapeText(value)) : '');
  });
  const custom = set.criteria.some(({ customIcon }) => customIcon);
  const icons = custom
    ? set.criteria.map(({ customIcon }) =>
        element('x14:cfIcon', {
          iconSet: customIcon ? iconSetWord(customIcon.set) : 'NoIcons',
          iconId: customIcon?.index ?? 0,
        }),
      )
    : [];
  return element(
    `${prefix}iconSet`,
    {
      iconSet: iconSetWord(set.style),
      custom: custom || undefined,
      showValue: set.showIconOnly ? false : undefined,
      reverse: set.reverseIconOrder || undefined,
    },
    [...thresholds, ...icons].join(''),
  );
}

function ruleXml(format: ConditionalFormat, rule: ConditionalFormatRule): RuleXml {
  switch (rule.kind) {
    case 'Custom':
      return { attributes: { type: 'expression' }, content: formulaXml(rule.formula) };
    case 'CellValue':
      return {
        attributes: { type: 'cellIs', operator: nameOf(CELL_OPERATORS, rule.operator) },
        content: formulaXml(rule.formula1) + (rule.formula2 ? formulaXml(rule.formula2) : ''),
      };
    case 'ContainsText': {
      const type = nameOf(TEXT_OPERATORS, rule.operator);
      return {
        attributes: {
          type,
          operator: type === 'notContainsText' ? 'notContains' : type,
          text: encodeXstring(rule.text),
        },
        content: formulaXml(textFormula(rule.operator, rule.text, firstCell(format))),
      };
    }
    case 'TopBottom':
      return {
        attributes: {
          type: 'top10',
          percent: rule.type.endsWith('Percent') || undefined,
          bottom: rule.type.startsWith('Bottom') || undefined,
          rank: rule.rank,
        },
        content: '',
      };
    case 'PresetCriteria':
      return presetXml(rule.criterion, firstCell(format));
    case 'ColorScale':
      return {
        attributes: { type: 'colorScale' },
        content: colorScaleXml([rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum]),
      };
    case 'DataBar':
      return { attributes: { type: 'dataBar' }, content: dataBarXml(format, rule) };
    case 'IconSet':
      return { attributes: { type: 'iconSet' }, content: iconSetXml(rule, '') };
  }
}

function extensionXml(format: ConditionalFormat, priority: number): string {
  const { rule } = format;
  const wrap = (attributes: Readonly<Record<string, AttributeValue>>, content: string): string =>
    element(
      'x14:conditionalFormatting',
      { 'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main' },
      element('x14:cfRule', attributes, content) + element('xm:sqref', {}, areasText(format.areas)),
    );
  if (rule.kind === 'DataBar') return wrap({ type: 'dataBar', id: format.id }, extensionDataBarXml(rule));
  if (rule.kind === 'IconSet' && isExtensionIconSet(rule)) {
    return wrap({ type: 'iconSet', priority, id: format.id }, iconSetXml(rule, 'x14:'));
  }
  return '';
}

function mainXml(format: ConditionalFormat, priority: number, differential: DifferentialNumber): string {
  const { rule } = format;
  if (rule.kind === 'IconSet' && isExtensionIconSet(rule)) return '';
  const { attributes, content } = ruleXml(format, rule);
  const { type, ...others } = attributes;
  const look =
    'format' in rule && Object.keys(rule.format).length > 0 ? differential(rule.format) : undefined;
  const cfRule = element(
    'cfRule',
    { type, dxfId: look, priority, stopIfTrue: format.stopIfTrue || undefined, ...others },
    content,
  );
  return element('conditionalFormatting', { sqref: areasText(format.areas) }, cfRule);
}

/**
 * Conditional formats as XML. Their order is their priority.
 *
 * @param formats - the strongest first
 * @param differential - the styles part's number for a look
 */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  differential: DifferentialNumber,
): ConditionalFormatsXml {
  const stored = formats.filter(({ areas }) => areas.length > 0);
  return {
    elements: stored.map((format, index) => mainXml(format, index + 1, differential)).join(''),
    extension: stored.map((format, index) => extensionXml(format, index + 1)).join(''),
  };
}
