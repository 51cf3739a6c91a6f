import { errorValue, isError, type CellError, type CellValue } from '../../model/cell';
import { unsure, type Expression } from './operand';

const DIVISION_BY_ZERO = errorValue('#DIV/0!') ?? null;

/** Numbers whose difference is a smaller part of them may be equal to the engine. */
const NEARLY_EQUAL = 1e-13;

/** A value as a number or an error. What a text comes to is left to the engine. */
export function numberOf(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return isError(value) ? value : unsure();
}

/** A value as a condition or an error. */
export function conditionOf(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return isError(value) ? value : unsure();
}

function arithmetic(operate: (a: number, b: number) => CellValue) {
  return (left: Expression, right: Expression): Expression =>
    (scope) => {
      const a = numberOf(left(scope));
      if (typeof a !== 'number') return a;
      const b = numberOf(right(scope));
      return typeof b === 'number' ? operate(a, b) : b;
    };
}

function comparison(answer: { less: boolean; equal: boolean; greater: boolean }, needsOrder: boolean) {
  return (left: Expression, right: Expression): Expression =>
    (scope) => {
      const a = left(scope);
      if (isError(a)) return a;
      const b = right(scope);
      if (isError(b)) return b;
      if (isNumeric(a) && isNumeric(b)) {
        const order = orderOf(a ?? 0, b ?? 0);
        return order === 0 ? answer.equal : order < 0 ? answer.less : answer.greater;
      }
      if (needsOrder) unsure();
      return isSame(a, b) ? answer.equal : answer.less;
    };
}

/** The sign of a difference; numbers that differ by their last digits only are left to the engine. */
export function orderOf(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  return Math.abs(difference) > NEARLY_EQUAL * Math.max(Math.abs(a), Math.abs(b), 1) ? difference : unsure();
}

function isNumeric(value: CellValue): value is number | null {
  return value === null || typeof value === 'number';
}

/** Whether two values that are not both numbers are equal. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || a.toUpperCase() === b.toUpperCase();
  if (a === null || b === null) {
    const other = a ?? b;
    return typeof other === 'string' ? other === '' : unsure();
  }
  return typeof a === typeof b ? a === b : false;
}

/** The text of a value in a text; how a fraction is written is left to the engine. */
function textOf(value: CellValue): string | CellError {
  if (typeof value === 'string' || isError(value)) return value;
  if (value === null) return '';
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : unsure();
}

const joined =
  (left: Expression, right: Expression): Expression =>
  (scope) => {
    const a = textOf(left(scope));
    if (typeof a !== 'string') return a;
    const b = textOf(right(scope));
    return typeof b === 'string' ? a + b : b;
  };

/** Makes the expression of an operator between two operands. */
type OperatorMaker = (left: Expression, right: Expression) => Expression;

/** The operators that are computed here. */
export const operators: ReadonlyMap<string, OperatorMaker> = new Map(
  Object.entries<OperatorMaker>({
    '=': comparison({ less: false, equal: true, greater: false }, false),
    '<>': comparison({ less: true, equal: false, greater: true }, false),
    '<': comparison({ less: true, equal: false, greater: false }, true),
    '>': comparison({ less: false, equal: false, greater: true }, true),
    '<=': comparison({ less: true, equal: true, greater: false }, true),
    '>=': comparison({ less: false, equal: true, greater: true }, true),
    '&': joined,
    '+': arithmetic((a, b) => a + b),
    '-': arithmetic((a, b) => a - b),
    '*': arithmetic((a, b) => a * b),
    '/': arithmetic((a, b) => (b === 0 ? DIVISION_BY_ZERO : a / b)),
  }),
);

/** The negative of a number; what a sign makes of anything else is left to the engine. */
export const negated =
  (operand: Expression): Expression =>
  (scope) => {
    const value = operand(scope);
    return typeof value === 'number' ? -value : isError(value) ? value : unsure();
  };
