import type {
  ColorScaleFormat,
  ConditionalFormatRule,
  DataBarFormat,
  IconCriterion,
  IconSetFormat,
} from './conditionalFormat';

/** How many icons each icon set of Office.js has. */
export const ICON_COUNTS: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  FiveBoxes: 5,
};

const COLOR_SCALE: ColorScaleFormat = {
  kind: 'ColorScale',
  minimum: { type: 'LowestValue', color: '#F8696B' },
  midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
  maximum: { type: 'HighestValue', color: '#63BE7B' },
};

const DATA_BAR: DataBarFormat = {
  kind: 'DataBar',
  lowerBound: { type: 'Automatic' },
  upperBound: { type: 'Automatic' },
  showDataBarOnly: false,
  barDirection: 'Context',
  axisFormat: 'Automatic',
  axisColor: '#000000',
  positive: { fillColor: '#638EC6', borderColor: '#638EC6', gradientFill: true },
  negative: {
    fillColor: '#FF0000',
    borderColor: '#FF0000',
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
};

/** The criteria that an icon set starts with: equal shares of the range, in per cent. */
export function defaultIconCriteria(style: string): IconCriterion[] {
  const count = ICON_COUNTS[style] ?? 3;
  return Array.from({ length: count }, (_criterion, index) => ({
    type: index === 0 ? 'Invalid' : 'Percent',
    formula: index === 0 ? '' : String(Math.round((100 * index) / count)),
    operator: index === 0 ? 'Invalid' : 'GreaterThanOrEqual',
  }));
}

const ICON_SET: IconSetFormat = {
  kind: 'IconSet',
  style: 'ThreeTrafficLights1',
  criteria: defaultIconCriteria('ThreeTrafficLights1'),
  reverseIconOrder: false,
  showIconOnly: false,
};

/** What a new conditional format of each kind starts with. A rule whose formula is still '' matches nothing. */
export const NEW_RULES: Readonly<Record<ConditionalFormatRule['kind'], ConditionalFormatRule>> = {
  Custom: { kind: 'Custom', formula: '', format: {} },
  CellValue: { kind: 'CellValue', operator: 'EqualTo', formula1: '', format: {} },
  ContainsText: { kind: 'ContainsText', operator: 'Contains', text: '', format: {} },
  TopBottom: { kind: 'TopBottom', type: 'TopItems', rank: 10, format: {} },
  PresetCriteria: { kind: 'PresetCriteria', criterion: '', format: {} },
  ColorScale: COLOR_SCALE,
  DataBar: DATA_BAR,
  IconSet: ICON_SET,
};
