import { isError } from '../../model/cell';
import { unsure, valuesOf, type CallMaker } from './operand';

/** A function of whole numbers; with fractions the engine's own rounding counts. */
const ofWhole =
  (count: number, compute: (...numbers: number[]) => number): CallMaker =>
  (operands) => {
    if (operands.length !== count) return null;
    return (scope) => {
      const numbers: number[] = [];
      for (const { value } of operands) {
        const part = value(scope);
        if (isError(part)) return part;
        if (typeof part !== 'number' || !Number.isSafeInteger(part)) return unsure();
        numbers.push(part);
      }
      return compute(...numbers);
    };
  };

/** INT of anything but a number that is nearly whole. */
const integer: CallMaker = ([number, ...rest]) => {
  if (!number || rest.length > 0) return null;
  return (scope) => {
    const value = number.value(scope);
    if (isError(value)) return value;
    if (typeof value !== 'number' || Math.abs(value) > 1e9) return unsure();
    const isNearlyWhole = !Number.isInteger(value) && Math.abs(value - Math.round(value)) < 1e-6;
    return isNearlyWhole ? unsure() : Math.floor(value);
  };
};

/** SUM of whole numbers, whose order does not count. */
const sum: CallMaker = (operands) => (scope) => {
  let total = 0;
  for (const { cells, value } of operands) {
    for (const part of cells ? valuesOf(cells, scope) : [value(scope)]) {
      if (isError(part)) return part;
      if (typeof part === 'number') total += Number.isSafeInteger(part) ? part : unsure();
      else if (!cells || typeof part === 'boolean') unsure();
    }
  }
  return total;
};

/** ROWS of cells. */
const rows: CallMaker = ([operand, ...rest]) => {
  const count = operand?.cells?.rowCount;
  return count === undefined || rest.length > 0 ? null : () => count;
};

/** The functions of numbers. */
export const numberFunctions: Readonly<Record<string, CallMaker>> = {
  ABS: ofWhole(1, Math.abs),
  INT: integer,
  MOD: ofWhole(2, (number, divisor) =>
    divisor === 0 ? unsure() : number - divisor * Math.floor(number / divisor),
  ),
  // A number of digits below 0 rounds before the point.
  ROUND: ofWhole(2, (number, digits) => (digits < 0 ? unsure() : number)),
  ROWS: rows,
  SUM: sum,
};
