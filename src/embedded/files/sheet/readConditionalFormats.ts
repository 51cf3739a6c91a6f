import type {
  ColorStop,
  ConditionalFormatRule,
  DataBarBound,
  DifferentialStyle,
  IconCriterion,
} from '../../model/conditionalFormat';
import type { Area } from '../../model/area';
import { shownFormula } from '../formula/storedFormula';
import { readColor, type ThemeColors } from '../styles/colors';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { readAreas } from './areaText';
import {
  AVERAGE_CRITERIA,
  CELL_OPERATORS,
  CONTENT_CRITERIA,
  iconSetName,
  TEXT_OPERATORS,
  THRESHOLDS,
  TIME_PERIODS,
} from './conditionalWords';
import { CONDITIONAL_EXTENSION, extensionOf } from './sheetExtensions';

/** A conditional format as the file has it, before it gets an id. */
export interface StoredConditionalFormat {
  readonly areas: Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalFormatRule;
  readonly priority: number;
}

/** What the file's rules refer to. */
export interface ConditionalSurroundings {
  readonly differentials: readonly DifferentialStyle[];
  readonly theme: ThemeColors;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function formulas(rule: XmlElement): string[] {
  return childrenNamed(rule, 'formula').map(({ text }) => shownFormula(decodeXstring(text)));
}

/** A threshold's value: an attribute, or in the extensions an `xm:f` element. */
function thresholdValue(threshold: XmlElement): string | undefined {
  return childNamed(threshold, 'f')?.text ?? threshold.attributes.val;
}

const isNumeric = (text: string): boolean => text !== '' && !Number.isNaN(Number(text));

function thresholdType(threshold: XmlElement | undefined): (typeof THRESHOLDS)[keyof typeof THRESHOLDS] {
  return THRESHOLDS[(threshold?.attributes.type ?? 'num') as keyof typeof THRESHOLDS] ?? 'Number';
}

/** Numbers stay bare, everything else is a formula. */
function thresholdFormula(threshold: XmlElement | undefined): { formula?: string } {
  const value = threshold && thresholdValue(threshold);
  if (value === undefined || /^(auto)?(Min|Max)$/i.test(threshold?.attributes.type ?? '')) return {};
  return {
    formula: isNumeric(value) && threshold?.attributes.type !== 'formula' ? value : shownFormula(value),
  };
}

function readColorScale(scale: XmlElement, theme: ThemeColors): ConditionalFormatRule | undefined {
  const thresholds = childrenNamed(scale, 'cfvo');
  const colors = childrenNamed(scale, 'color');
  const stops = thresholds.map((threshold, index): ColorStop => {
    const type = thresholdType(threshold);
    return {
      type: type === 'Automatic' ? 'Number' : type,
      ...thresholdFormula(threshold),
      color: readColor(colors[index], theme, '#FFFFFF'),
    };
  });
  const [first, second, third] = stops;
  if (!first || !second) return undefined;
  return third
    ? { kind: 'ColorScale', minimum: first, midpoint: second, maximum: third }
    : { kind: 'ColorScale', minimum: first, maximum: second };
}

function readBound(threshold: XmlElement | undefined): DataBarBound {
  return { type: thresholdType(threshold), ...thresholdFormula(threshold) };
}

const BAR_DIRECTIONS = {
  leftToRight: 'LeftToRight',
  rightToLeft: 'RightToLeft',
  context: 'Context',
} as const;
const AXIS_POSITIONS = { automatic: 'Automatic', none: 'None', middle: 'CellMidPoint' } as const;

/** A data bar: the first format gives bounds and colour, the extension what was added in 2010. */
function readDataBar(
  bar: XmlElement,
  extension: XmlElement | undefined,
  theme: ThemeColors,
): ConditionalFormatRule {
  const [lower, upper] = childrenNamed(extension ?? bar, 'cfvo');
  const basic = childNamed(bar, 'color') ?? childNamed(extension, 'fillColor');
  const color = readColor(basic, theme, '#638EC6');
  const details = extension?.attributes ?? {};
  const part = (name: string, fallback: string): string =>
    readColor(childNamed(extension, name), theme, fallback);
  const hasBorder = isOn(details.border);
  const gradient = details.gradient === undefined || isOn(details.gradient);
  return {
    kind: 'DataBar',
    lowerBound: readBound(lower),
    upperBound: readBound(upper),
    showDataBarOnly: (extension ?? bar).attributes.showValue === '0' || bar.attributes.showValue === '0',
    barDirection:
      BAR_DIRECTIONS[(details.direction ?? 'context') as keyof typeof BAR_DIRECTIONS] ?? 'Context',
    axisFormat:
      AXIS_POSITIONS[(details.axisPosition ?? 'automatic') as keyof typeof AXIS_POSITIONS] ?? 'Automatic',
    axisColor: part('axisColor', extension ? '#000000' : ''),
    positive: {
      fillColor: color,
      borderColor: hasBorder ? part('borderColor', color) : '',
      gradientFill: gradient,
    },
    negative: {
      fillColor: part('negativeFillColor', extension ? '#FF0000' : color),
      borderColor: hasBorder ? part('negativeBorderColor', '#FF0000') : '',
      matchPositiveFillColor: !extension || isOn(details.negativeBarColorSameAsPositive),
      matchPositiveBorderColor:
        !extension ||
        details.negativeBarBorderColorSameAsPositive === undefined ||
        isOn(details.negativeBarBorderColorSameAsPositive),
    },
  };
}

function readIconCriterion(
  threshold: XmlElement,
  index: number,
  icons: readonly XmlElement[],
): IconCriterion {
  const type = thresholdType(threshold);
  const icon = icons[index]?.attributes;
  const custom = icon && {
    customIcon: { set: iconSetName(icon.iconSet ?? ''), index: Number(icon.iconId ?? 0) },
  };
  if (index === 0) return { type: 'Invalid', formula: '', operator: 'Invalid', ...custom };
  return {
    type: type === 'Percent' || type === 'Percentile' || type === 'Formula' ? type : 'Number',
    formula: shownFormula(thresholdValue(threshold) ?? '0'),
    operator: threshold.attributes.gte === '0' ? 'GreaterThan' : 'GreaterThanOrEqual',
    ...custom,
  };
}

function readIconSet(set: XmlElement): ConditionalFormatRule {
  const icons = childrenNamed(set, 'cfIcon');
  return {
    kind: 'IconSet',
    style: iconSetName(set.attributes.iconSet ?? '3TrafficLights1'),
    criteria: childrenNamed(set, 'cfvo').map((threshold, index) =>
      readIconCriterion(threshold, index, icons),
    ),
    reverseIconOrder: isOn(set.attributes.reverse),
    showIconOnly: set.attributes.showValue === '0',
  };
}

function presetCriterion({ attributes }: XmlElement): string | undefined {
  const { type, timePeriod } = attributes;
  if (type === 'timePeriod') return TIME_PERIODS.find(([word]) => word === timePeriod)?.[1];
  if (type === 'uniqueValues') return 'UniqueValues';
  if (type === 'duplicateValues') return 'DuplicateValues';
  if (type === 'aboveAverage') {
    const key = ({
      aboveAverage = '1',
      equalAverage = '0',
      stdDev = '0',
    }: Readonly<Record<string, string>>) => `${isOn(aboveAverage)} ${isOn(equalAverage)} ${stdDev}`;
    return AVERAGE_CRITERIA.find(([, wanted]) => key(wanted) === key(attributes))?.[0];
  }
  return CONTENT_CRITERIA.find(([word]) => word === type)?.[1];
}

function readStyledRule(rule: XmlElement, format: DifferentialStyle): ConditionalFormatRule | undefined {
  const { type = '', operator = '', text, rank, percent, bottom } = rule.attributes;
  const [formula1, formula2] = formulas(rule);
  if (type === 'expression' && formula1 !== undefined) return { kind: 'Custom', formula: formula1, format };
  if (type === 'cellIs' && formula1 !== undefined) {
    const known = CELL_OPERATORS[operator];
    return (
      known && { kind: 'CellValue', operator: known, formula1, ...(formula2 ? { formula2 } : {}), format }
    );
  }
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator && text !== undefined) {
    return { kind: 'ContainsText', operator: textOperator, text: decodeXstring(text), format };
  }
  if (type === 'top10') {
    const kind = `${isOn(bottom) ? 'Bottom' : 'Top'}${isOn(percent) ? 'Percent' : 'Items'}` as const;
    return { kind: 'TopBottom', type: kind, rank: Number(rank ?? 10), format };
  }
  const criterion = presetCriterion(rule);
  return criterion === undefined ? undefined : { kind: 'PresetCriteria', criterion, format };
}

function readRule(
  rule: XmlElement,
  extensionBars: ReadonlyMap<string, XmlElement>,
  around: ConditionalSurroundings,
): ConditionalFormatRule | undefined {
  const bar = childNamed(rule, 'dataBar');
  if (bar) {
    const links = childrenNamed(childNamed(rule, 'extLst'), 'ext').map(
      (link) => childNamed(link, 'id')?.text,
    );
    const id = links.find((link) => link !== undefined) ?? '';
    return readDataBar(bar, extensionBars.get(id), around.theme);
  }
  const scale = childNamed(rule, 'colorScale');
  if (scale) return readColorScale(scale, around.theme);
  const icons = childNamed(rule, 'iconSet');
  if (icons) return readIconSet(icons);
  const { dxfId } = rule.attributes;
  return readStyledRule(rule, dxfId === undefined ? {} : (around.differentials[Number(dxfId)] ?? {}));
}

/** Whether the model can say what a rule says; the others are copied when the list is written anew. */
export function isKnownRule(rule: XmlElement): boolean {
  return readRule(rule, new Map(), { differentials: [], theme: [] }) !== undefined;
}

function stored(
  format: XmlElement,
  rule: XmlElement,
  read: ConditionalFormatRule | undefined,
): StoredConditionalFormat[] {
  const areas = readAreas(format.attributes.sqref ?? childNamed(format, 'sqref')?.text);
  if (!read || areas.length === 0) return [];
  const { stopIfTrue, priority } = rule.attributes;
  return [{ areas, stopIfTrue: isOn(stopIfTrue), rule: read, priority: Number(priority ?? 0) }];
}

/** Rules that stand in the extensions alone: newer icon sets. Data bars there belong to a rule of the first format. */
function readExtensionRules(list: XmlElement | undefined): StoredConditionalFormat[] {
  return childrenNamed(list, 'conditionalFormatting').flatMap((format) =>
    childrenNamed(format, 'cfRule').flatMap((rule) => {
      const icons = childNamed(rule, 'iconSet');
      return stored(format, rule, icons && readIconSet(icons));
    }),
  );
}

/** The extension's data bars by the id with which a rule points at its own. */
function extensionDataBars(list: XmlElement | undefined): Map<string, XmlElement> {
  const rules = childrenNamed(list, 'conditionalFormatting').flatMap((format) =>
    childrenNamed(format, 'cfRule'),
  );
  return new Map(
    rules.flatMap((rule) => {
      const bar = childNamed(rule, 'dataBar');
      return bar ? [[rule.attributes.id ?? '', bar] as const] : [];
    }),
  );
}

/**
 * The conditional formats of a sheet, the strongest first.
 *
 * @param worksheet - the root element
 */
export function readConditionalFormats(
  worksheet: XmlElement,
  around: ConditionalSurroundings,
): StoredConditionalFormat[] {
  const list = childNamed(extensionOf(worksheet, CONDITIONAL_EXTENSION), 'conditionalFormattings');
  const bars = extensionDataBars(list);
  const own = childrenNamed(worksheet, 'conditionalFormatting').flatMap((format) =>
    childrenNamed(format, 'cfRule').flatMap((rule) => stored(format, rule, readRule(rule, bars, around))),
  );
  return [...own, ...readExtensionRules(list)].sort((one, other) => one.priority - other.priority);
}
