import { absoluteAddress, sheetPrefix } from '../../model/address';
import type { ValidationBound, ValidationOperator, ValidationRule } from '../../model/dataValidation';
import type { Sheet } from '../../model/sheet';
import { choiceOf, optionalChoice, recordOf, textOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import { targetIfOf } from '../targets';

/** Longest list that may be written into the rule itself. */
const LIST_LIMIT = 255;

const OPERATORS: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

const COMPARING = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
} as const;

/** Reads Office.js's `DataValidationRule`: an object with exactly one kind of rule; an empty one takes the rule away. */
export function readValidationRule(value: unknown, sheet: Sheet): ValidationRule | null {
  const kinds = Object.entries(recordOf(value, 'rule')).filter(
    ([, rule]) => rule !== null && rule !== undefined,
  );
  const [first, second] = kinds;
  if (!first) return null;
  if (second) throw invalidArgument('A rule is of one kind.');
  const [kind, rule] = first;
  const record = recordOf(rule, kind);
  if (kind === 'list') return listRule(record, sheet);
  if (kind === 'custom') return { kind: 'Custom', formula: formulaText(record.formula) };
  if (kind in COMPARING) return comparingRule(COMPARING[kind as keyof typeof COMPARING], record, sheet);
  throw invalidArgument(`"${kind}" is no kind of rule.`);
}

function formulaText(value: unknown): string {
  const text = textOf(value, 'formula');
  if (text === '') throw invalidArgument('The formula is missing.');
  return text.startsWith('=') ? text : `=${text}`;
}

function listRule({ source, inCellDropDown }: Record<string, unknown>, sheet: Sheet): ValidationRule {
  const text = referenceOf(source, sheet) ?? textOf(source, 'source');
  if (text === '') throw invalidArgument('The source of the list is missing.');
  if (!text.startsWith('=') && text.length > LIST_LIMIT)
    throw invalidArgument('The list is longer than 255 characters.');
  return { kind: 'List', source: text, inCellDropDown: inCellDropDown !== false };
}

/** A range as a formula that refers to it. */
function referenceOf(value: unknown, sheet: Sheet): string | undefined {
  const range = targetIfOf('Range', value);
  if (!range) return undefined;
  const prefix = range.sheet === sheet ? '' : `${sheetPrefix(range.sheet.name)}!`;
  return `=${prefix}${absoluteAddress(range.area)}`;
}

function comparingRule(
  kind: (typeof COMPARING)[keyof typeof COMPARING],
  { formula1, formula2, operator }: Record<string, unknown>,
  sheet: Sheet,
): ValidationRule {
  const comparison = choiceOf(operator, OPERATORS, 'operator');
  const needsTwo = comparison === 'Between' || comparison === 'NotBetween';
  const first = boundOf(formula1, sheet);
  const second = boundOf(formula2, sheet);
  if (first === undefined || (needsTwo && second === undefined))
    throw invalidArgument('A bound of the rule is missing.');
  return { kind, operator: comparison, formula1: first, ...(needsTwo ? { formula2: second } : {}) };
}

function boundOf(value: unknown, sheet: Sheet): ValidationBound | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return value;
  return referenceOf(value, sheet) ?? textOf(value, 'formula');
}

/** A rule in Office.js's shape. */
export function validationRuleAsJson(rule: ValidationRule | null): Record<string, unknown> {
  if (!rule) return {};
  switch (rule.kind) {
    case 'List':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'Custom':
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, formula1, formula2, operator } = rule;
      const name = kind[0]!.toLowerCase() + kind.slice(1);
      return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
    }
  }
}

/** Reads Office.js's `DataValidationPrompt`. */
export function readPrompt(value: unknown): { showPrompt: boolean; title: string; message: string } {
  const { showPrompt, title, message } = recordOf(value, 'prompt');
  return { showPrompt: showPrompt !== false, title: shortText(title, 32), message: shortText(message, 255) };
}

/** Reads Office.js's `DataValidationErrorAlert`. */
export function readErrorAlert(value: unknown): {
  showAlert: boolean;
  style: 'Stop' | 'Warning' | 'Information';
  title: string;
  message: string;
} {
  const { showAlert, style, title, message } = recordOf(value, 'errorAlert');
  return {
    showAlert: showAlert !== false,
    style: optionalChoice(style, ['Stop', 'Warning', 'Information'], 'Stop', 'style'),
    title: shortText(title, 32),
    message: shortText(message, 255),
  };
}

function shortText(value: unknown, limit: number): string {
  const text = value === undefined || value === null ? '' : textOf(value);
  if (text.length > limit) throw invalidArgument(`The text is longer than ${limit} characters.`);
  return text;
}
