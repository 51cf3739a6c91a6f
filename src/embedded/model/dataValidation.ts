import type { Area } from './area';

/** How a value is compared with `formula1` (and `formula2`). */
export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** A bound: a number, or a text (a formula when it starts with `=`; a date or time as typed otherwise). */
export type ValidationBound = number | string;

/** A rule on numbers, dates, times or text lengths. */
export interface ComparingRule {
  readonly kind: 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength';
  readonly operator: ValidationOperator;
  readonly formula1: ValidationBound;
  readonly formula2?: ValidationBound;
}

/** A choice from a list; `source` is a comma-separated text or a formula that starts with `=`. */
export interface ListRule {
  readonly kind: 'List';
  readonly source: string;
  readonly inCellDropDown: boolean;
}

/** Whatever makes a formula (with its `=`, relative to the first cell) true. */
export interface CustomRule {
  readonly kind: 'Custom';
  readonly formula: string;
}

/** What may be typed. */
export type ValidationRule = ComparingRule | ListRule | CustomRule;

/** The message shown while the cell is selected. */
export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** The message shown when something else is typed; `Stop` refuses it. */
export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

/** One data validation: a rule and messages over areas of one sheet. A validation without a rule has only messages. */
export interface DataValidation {
  areas: Area[];
  rule: ValidationRule | null;
  prompt: ValidationPrompt;
  errorAlert: ValidationAlert;
  ignoreBlanks: boolean;
}
