import type {
  Border,
  CellStyle,
  FillPattern,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from '../../model/style';

/** The file's word for each line of a border. */
export const BORDER_OF_NAME: Readonly<Record<string, Omit<Border, 'color'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** The file's word for a line; weights that a style does not have fall back to one that it has. */
export function borderName(border: Border): string | undefined {
  const names = Object.entries(BORDER_OF_NAME).filter(([, kind]) => kind.style === border.style);
  return (names.find(([, kind]) => kind.weight === border.weight) ?? names[0])?.[0];
}

/** The file's word for each fill pattern. */
export const PATTERN_OF_NAME: Readonly<Record<string, FillPattern>> = {
  none: 'None',
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
};

/** The file's word for each kind of underline. */
export const UNDERLINE_OF_NAME: Readonly<Record<string, Underline>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** The file's word for each horizontal alignment. */
export const HORIZONTAL_OF_NAME: Readonly<Record<string, HorizontalAlignment>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

/** The file's word for each vertical alignment. */
export const VERTICAL_OF_NAME: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** Reading orders by the file's number. */
export const READING_ORDERS: readonly CellStyle['readingOrder'][] = ['Context', 'LeftToRight', 'RightToLeft'];

/**
 * The key of a value in one of the word lists.
 *
 * @example
 * nameOf(VERTICAL_OF_NAME, 'Center') //=> 'center'
 */
export function nameOf<Value>(words: Readonly<Record<string, Value>>, value: Value): string | undefined {
  return Object.keys(words).find((name) => words[name] === value);
}

/** Number formats that files refer to by number alone (ECMA-376 part 1, 18.8.30), in their en-US form. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Built-in formats whose code does not depend on the reader's locale, by code: safe to write as a number. */
export const BUILT_IN_IDS: ReadonlyMap<string, number> = new Map(
  [...BUILT_IN_FORMATS]
    .filter(([id]) => id <= 4 || (id >= 9 && id <= 13) || id >= 45)
    .map(([id, code]) => [code, id]),
);
