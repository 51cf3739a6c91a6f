import type { CellValueFormat, ContainsTextFormat } from '../../model/conditionalFormat';

/** The file's word for each comparison of a cell's value. */
export const CELL_OPERATORS: Readonly<Record<string, CellValueFormat['operator']>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** The file's rule type for each comparison of a cell's text. */
export const TEXT_OPERATORS: Readonly<Record<string, ContainsTextFormat['operator']>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** The file's word for each kind of threshold. */
export const THRESHOLDS = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
} as const;

/** Time periods: the file's word, Office.js's criterion, and the formula that says the same of cell `@`. */
export const TIME_PERIODS: readonly (readonly [word: string, criterion: string, formula: string])[] = [
  ['yesterday', 'Yesterday', 'FLOOR(@,1)=TODAY()-1'],
  ['today', 'Today', 'FLOOR(@,1)=TODAY()'],
  ['tomorrow', 'Tomorrow', 'FLOOR(@,1)=TODAY()+1'],
  ['last7Days', 'LastSevenDays', 'AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())'],
  [
    'lastWeek',
    'LastWeek',
    'AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))',
  ],
  [
    'thisWeek',
    'ThisWeek',
    'AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))',
  ],
  [
    'nextWeek',
    'NextWeek',
    'AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))',
  ],
  ['lastMonth', 'LastMonth', 'AND(MONTH(@)=MONTH(EDATE(TODAY(),0-1)),YEAR(@)=YEAR(EDATE(TODAY(),0-1)))'],
  ['thisMonth', 'ThisMonth', 'AND(MONTH(@)=MONTH(TODAY()),YEAR(@)=YEAR(TODAY()))'],
  ['nextMonth', 'NextMonth', 'AND(MONTH(@)=MONTH(EDATE(TODAY(),0+1)),YEAR(@)=YEAR(EDATE(TODAY(),0+1)))'],
];

/** Contents: the file's rule type, Office.js's criterion, and the formula that says the same of cell `@`. */
export const CONTENT_CRITERIA: readonly (readonly [type: string, criterion: string, formula: string])[] = [
  ['containsBlanks', 'Blanks', 'LEN(TRIM(@))=0'],
  ['notContainsBlanks', 'NonBlanks', 'LEN(TRIM(@))>0'],
  ['containsErrors', 'Errors', 'ISERROR(@)'],
  ['notContainsErrors', 'NonErrors', 'NOT(ISERROR(@))'],
];

/** Averages: Office.js's criterion and the attributes of an `aboveAverage` rule. */
export const AVERAGE_CRITERIA: readonly (readonly [
  criterion: string,
  attributes: Readonly<Record<string, string>>,
])[] = [
  ['AboveAverage', {}],
  ['BelowAverage', { aboveAverage: '0' }],
  ['EqualOrAboveAverage', { equalAverage: '1' }],
  ['EqualOrBelowAverage', { aboveAverage: '0', equalAverage: '1' }],
  ['OneStdDevAboveAverage', { stdDev: '1' }],
  ['OneStdDevBelowAverage', { aboveAverage: '0', stdDev: '1' }],
  ['TwoStdDevAboveAverage', { stdDev: '2' }],
  ['TwoStdDevBelowAverage', { aboveAverage: '0', stdDev: '2' }],
  ['ThreeStdDevAboveAverage', { stdDev: '3' }],
  ['ThreeStdDevBelowAverage', { aboveAverage: '0', stdDev: '3' }],
];

const COUNTS = ['Three', 'Four', 'Five'];

/**
 * Office.js's name of an icon set.
 *
 * @example
 * iconSetName('3TrafficLights1') //=> 'ThreeTrafficLights1'
 */
export function iconSetName(word: string): string {
  return `${COUNTS[Number(word.charAt(0)) - 3] ?? 'Three'}${word.slice(1)}`;
}

/**
 * The file's word for an icon set of Office.js.
 *
 * @example
 * iconSetWord('FourRedToBlack') //=> '4RedToBlack'
 */
export function iconSetWord(name: string): string {
  const index = COUNTS.findIndex((count) => name.startsWith(count));
  return index < 0 ? '3TrafficLights1' : `${index + 3}${name.slice(COUNTS[index]?.length ?? 0)}`;
}

/** Icon sets that came after the first format and live in its extensions only. */
export const EXTENSION_ICON_SETS: ReadonlySet<string> = new Set(['3Stars', '3Triangles', '5Boxes']);
