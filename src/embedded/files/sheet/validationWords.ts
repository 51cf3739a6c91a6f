import type { ComparingRule, ValidationAlert, ValidationOperator } from '../../model/dataValidation';

/** The file's word for each comparing rule. */
export const VALIDATION_KINDS: Readonly<Record<string, ComparingRule['kind']>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

/** The file's word for each operator. */
export const VALIDATION_OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** The file's word for each kind of alert. */
export const ALERT_STYLES: Readonly<Record<string, ValidationAlert['style']>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};
