import type { CellValue } from './cell';
import { isError } from './cell';
import type { ValidationOperator, ValidationRule } from './dataValidation';

/** What a validation's formulas come to for one cell. */
export interface RuleInputs {
  /** Of a custom rule's formula. */
  readonly result: CellValue;
  /** Of `formula1` and `formula2`. */
  readonly bounds: readonly [CellValue, CellValue];
  /** What a list offers. */
  readonly list: readonly CellValue[];
}

/**
 * Whether a value may be typed under a validation's rule. Lists do not distinguish case; a blank is always let through here.
 * @example meetsRule({ kind: 'WholeNumber', operator: 'GreaterThan', formula1: 0 }, 2.5, { result: null, bounds: [0, null], list: [] }) //=> false
 */
export function meetsRule(
  rule: ValidationRule,
  value: CellValue,
  { result, bounds, list }: RuleInputs,
): boolean {
  switch (rule.kind) {
    case 'List':
      return list.some((choice) => sameChoice(choice, value));
    case 'Custom':
      return result === true || (typeof result === 'number' && result !== 0);
    case 'TextLength':
      return compares(rule.operator, isError(value) ? 0 : String(value ?? '').length, bounds);
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compares(rule.operator, value, bounds);
    default:
      return typeof value === 'number' && compares(rule.operator, value, bounds);
  }
}

function sameChoice(choice: CellValue, value: CellValue): boolean {
  if (choice === null || value === null || isError(choice) || isError(value)) return false;
  return String(choice).toLowerCase() === String(value).toLowerCase();
}

function compares(
  operator: ValidationOperator,
  value: number,
  [first, second]: readonly [CellValue, CellValue],
): boolean {
  const low = numberOf(first);
  const high = numberOf(second);
  if (low === null) return false;
  switch (operator) {
    case 'Between':
      return high !== null && value >= low && value <= high;
    case 'NotBetween':
      return high !== null && (value < low || value > high);
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
  }
}

function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return value === null ? 0 : null;
}
