import type { Area } from './area';
import type { Border, BorderSide, Fill, Font } from './style';

/** What a matching cell looks like; only what is given changes. */
export interface DifferentialStyle {
  readonly font?: Partial<Font>;
  readonly fill?: Partial<Fill>;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly numberFormat?: string;
}

/** A formula (with its `=`, relative to the first cell of the first area) that makes a cell match. */
export interface CustomFormat {
  readonly kind: 'Custom';
  readonly formula: string;
  readonly format: DifferentialStyle;
}

/** A comparison of the cell's value. */
export interface CellValueFormat {
  readonly kind: 'CellValue';
  readonly operator:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqual'
    | 'LessThanOrEqual';
  readonly formula1: string;
  readonly formula2?: string;
  readonly format: DifferentialStyle;
}

/** A comparison of the cell's text. */
export interface ContainsTextFormat {
  readonly kind: 'ContainsText';
  readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
  readonly text: string;
  readonly format: DifferentialStyle;
}

/** The first or last so many items or per cent. */
export interface TopBottomFormat {
  readonly kind: 'TopBottom';
  readonly type: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
  readonly rank: number;
  readonly format: DifferentialStyle;
}

/** One of Excel's ready-made criteria: blanks, errors, duplicates, above average, dates … as Office.js names them. */
export interface PresetCriteriaFormat {
  readonly kind: 'PresetCriteria';
  readonly criterion: string;
  readonly format: DifferentialStyle;
}

/** One stop of a colour scale. */
export interface ColorStop {
  readonly type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  readonly formula?: string;
  readonly color: string;
}

/** A scale of two or three colours. */
export interface ColorScaleFormat {
  readonly kind: 'ColorScale';
  readonly minimum: ColorStop;
  readonly midpoint?: ColorStop;
  readonly maximum: ColorStop;
}

/** One end of a data bar. */
export interface DataBarBound {
  readonly type:
    'Automatic' | 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  readonly formula?: string;
}

/** A bar in the cell. */
export interface DataBarFormat {
  readonly kind: 'DataBar';
  readonly lowerBound: DataBarBound;
  readonly upperBound: DataBarBound;
  readonly showDataBarOnly: boolean;
  readonly barDirection: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly axisFormat: 'Automatic' | 'None' | 'CellMidPoint';
  readonly axisColor: string;
  readonly positive: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly gradientFill: boolean;
  };
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly matchPositiveBorderColor: boolean;
  };
}

/** From which value on an icon is shown; the first criterion of a set has no formula. */
export interface IconCriterion {
  readonly type: 'Invalid' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  readonly formula: string;
  readonly operator: 'Invalid' | 'GreaterThan' | 'GreaterThanOrEqual';
  readonly customIcon?: { readonly set: string; readonly index: number };
}

/** Icons in the cell; `style` is Office.js's icon-set name, such as `ThreeTrafficLights1`. */
export interface IconSetFormat {
  readonly kind: 'IconSet';
  readonly style: string;
  readonly criteria: readonly IconCriterion[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

/** Every kind of conditional format. */
export type ConditionalFormatRule =
  | CustomFormat
  | CellValueFormat
  | ContainsTextFormat
  | TopBottomFormat
  | PresetCriteriaFormat
  | ColorScaleFormat
  | DataBarFormat
  | IconSetFormat;

/**
 * One conditional format of a sheet. The sheet keeps them in order of priority, the strongest first; the place in that
 * list is the priority (0 is the strongest).
 */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule: ConditionalFormatRule;
}
