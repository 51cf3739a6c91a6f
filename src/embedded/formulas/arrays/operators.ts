import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { compare, error, numberOf, textOf } from './formulaValue';

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Two single values joined by an operator, with Excel's conversions and errors. */
export function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compare(left, right));
  if (operator === '&') return `${textOf(left) as string}${textOf(right) as string}`;
  const [one, other] = [numberOf(left), numberOf(right)];
  if (isError(one)) return one;
  if (isError(other)) return other;
  return calculate(operator, one, other);
}

function calculate(operator: string, one: number, other: number): CellValue {
  switch (operator) {
    case '+':
      return difference(one + other, one, other);
    case '-':
      return difference(one - other, one, other);
    case '*':
      return finite(one * other);
    case '/':
      return other === 0 ? error('#DIV/0!') : finite(one / other);
    default:
      if (one === 0 && other === 0) return error('#NUM!');
      if (one === 0 && other < 0) return error('#DIV/0!');
      return finite(one ** other);
  }
}

/** Excel takes a sum that all but vanishes beside its terms for 0: `1.1-1-0.1` as the last step of a formula is 0. */
function difference(result: number, one: number, other: number): CellValue {
  const isNoise = result !== 0 && Math.abs(result) < 2 ** -49 * Math.min(Math.abs(one), Math.abs(other));
  return isNoise ? 0 : finite(result);
}

/** A number, or `#NUM!` for none. */
export function finite(value: number): CellValue {
  return Number.isFinite(value) ? value + 0 : error('#NUM!');
}
