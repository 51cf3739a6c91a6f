import type { ValidationRule } from '../../workbook/change';

/** Excel's serial 0 as a moment, so that a serial becomes the ISO date that `DateTimeDataValidation` takes. */
const serialZero = Date.UTC(1899, 11, 30);

function isoDate(serial: number): string {
  return new Date(serialZero + serial * 86_400_000).toISOString().slice(0, 10);
}

type Comparison = Exclude<ValidationRule, { kind: 'list' } | { kind: 'any' }>;

const operators = {
  between: 'Between',
  atLeast: 'GreaterThanOrEqualTo',
  atMost: 'LessThanOrEqualTo',
} as const satisfies Record<Comparison['operator'], string>;

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'any':
      // A rule that everything meets: it carries the input message and refuses nothing.
      return { custom: { formula: '=TRUE' } };
    case 'date':
      return {
        date: {
          operator: operators[rule.operator],
          formula1: isoDate(rule.low),
          ...(rule.high === undefined ? {} : { formula2: isoDate(rule.high) }),
        },
      };
    case 'whole':
    case 'decimal': {
      const bounds = { operator: operators[rule.operator], formula1: rule.low, formula2: rule.high };
      return rule.kind === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
}

/** The words of a validation: its input message and what a refused entry gets to read. */
export interface ValidationWords {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/**
 * Sets rule, input message and error message of a range (ExcelApi 1.8). Excel cuts titles at 32 and messages
 * at 255 characters by refusing them, so they are cut here.
 */
export function validateRange(range: Excel.Range, rule: ValidationRule, words: ValidationWords): void {
  const validation = range.dataValidation;
  validation.rule = officeRule(rule);
  validation.ignoreBlanks = true;
  validation.prompt = {
    showPrompt: words.prompt !== '',
    title: words.promptTitle.slice(0, 32),
    message: words.prompt.slice(0, 255),
  };
  validation.errorAlert = {
    showAlert: words.error !== '',
    style: rule.kind === 'list' && rule.strict === 'warn' ? 'Warning' : 'Stop',
    title: words.errorTitle.slice(0, 32),
    message: words.error.slice(0, 255),
  };
}
