import type { CellError, CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { conditionOf, error, isCells, isMatrix, numberOf, rowsOf, textOf } from './formulaValue';
import type { FormulaValue, Matrix } from './formulaValue';
import type { FormulaFunction, FunctionContext } from './functionContext';
import { finite } from './operators';

/** All the values of arguments, with whether each was written as one value or stands in cells or an array. */
function* valuesOf(
  args: readonly FormulaValue[],
  context: FunctionContext,
): Generator<{ readonly value: CellValue; readonly isDirect: boolean }> {
  for (const argument of args) {
    const parts = isCells(argument)
      ? argument.areas.map((area) => ({ sheet: argument.sheet, areas: [area] }))
      : [argument];
    for (const part of parts) {
      const value = context.read(part);
      const isDirect = !isCells(part) && !isMatrix(value);
      for (const row of rowsOf(value)) for (const one of row) yield { value: one, isDirect };
    }
  }
}

/** The numbers that sums and the like count: in cells and arrays nothing but numbers, written ones whatever can be read. */
function numbersOf(args: readonly FormulaValue[], context: FunctionContext): number[] | CellError {
  const numbers: number[] = [];
  for (const { value, isDirect } of valuesOf(args, context)) {
    if (isError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
    else if (isDirect) {
      const number = numberOf(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function ofNumbers(compute: (numbers: readonly number[]) => CellValue): FormulaFunction {
  return (args, context) => {
    const numbers = numbersOf(args, context);
    return isError(numbers as CellValue) ? (numbers as CellError) : compute(numbers as number[]);
  };
}

function ofConditions(compute: (conditions: readonly boolean[]) => boolean): FormulaFunction {
  return (args, context) => {
    const conditions: boolean[] = [];
    for (const { value, isDirect } of valuesOf(args, context)) {
      if (!isDirect && (value === null || typeof value === 'string')) continue;
      const condition = conditionOf(value);
      if (isError(condition)) return condition;
      conditions.push(condition);
    }
    return conditions.length === 0 ? error('#VALUE!') : compute(conditions);
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Functions that bring many values together into one. */
export const aggregates: Readonly<Record<string, FormulaFunction>> = {
  SUM: ofNumbers((numbers) => finite(sum(numbers))),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((total, number) => total * number, 1)),
  ),
  SUMSQ: ofNumbers((numbers) => finite(sum(numbers.map((number) => number * number)))),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0 ? error('#DIV/0!') : finite(sum(numbers) / numbers.length),
  ),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  COUNT: (args, context) => {
    let count = 0;
    for (const { value, isDirect } of valuesOf(args, context)) {
      if (typeof value === 'number' || (isDirect && !isError(value) && !isError(numberOf(value)))) count++;
    }
    return count;
  },
  COUNTA: (args, context) => {
    let count = 0;
    for (const { value, isDirect } of valuesOf(args, context)) if (value !== null || isDirect) count++;
    return count;
  },
  COUNTBLANK: (args, context) => {
    let count = 0;
    for (const { value } of valuesOf(args, context)) if (value === null || value === '') count++;
    return count;
  },
  AND: ofConditions((conditions) => conditions.every(Boolean)),
  OR: ofConditions((conditions) => conditions.some(Boolean)),
  XOR: ofConditions((conditions) => conditions.filter(Boolean).length % 2 === 1),
  SUMPRODUCT: (args, context) => {
    const factors = args.map((argument) => rowsOf(context.read(argument)));
    const [first = []] = factors;
    const isAlike = factors.every(
      (rows) => rows.length === first.length && rows[0]?.length === first[0]?.length,
    );
    if (!isAlike) return error('#VALUE!');
    let total = 0;
    for (let r = 0; r < first.length; r++) {
      for (let c = 0; c < first[r]!.length; c++) {
        let product = 1;
        for (const rows of factors) {
          const value = rows[r]![c]!;
          if (isError(value)) return value;
          product *= typeof value === 'number' ? value : 0;
        }
        total += product;
      }
    }
    return finite(total);
  },
  CONCAT: (args, context) => {
    let text = '';
    for (const { value } of valuesOf(args, context)) {
      const next = textOf(value);
      if (isError(next)) return next;
      text += next;
    }
    return text;
  },
  TEXTJOIN: ([delimiter = null, ignores = null, ...args], context) => {
    const delimiters: string[] = [];
    for (const value of rowsOf(context.read(delimiter)).flat()) {
      const text = textOf(value);
      if (isError(text)) return text;
      delimiters.push(text);
    }
    const skipsBlanks = conditionOf(ignores as CellValue);
    if (isError(skipsBlanks)) return skipsBlanks;
    let joined = '';
    let count = 0;
    for (const { value } of valuesOf(args, context)) {
      const text = textOf(value);
      if (isError(text)) return text;
      if (text === '' && skipsBlanks) continue;
      joined += (count > 0 ? delimiters[(count - 1) % delimiters.length]! : '') + text;
      count++;
    }
    return joined.length > 32_767 ? error('#CALC!') : joined;
  },
  LARGE: ranked((numbers, place) => numbers[numbers.length - place]),
  SMALL: ranked((numbers, place) => numbers[place - 1]),
  FREQUENCY: (args, context) => {
    const [values, bins] = args.map((argument) => numbersOf([argument], context));
    if (isError(values as CellValue)) return values as CellError;
    if (isError(bins as CellValue)) return bins as CellError;
    return frequency(values as number[], bins as number[]);
  },
};

function ranked(pick: (sorted: readonly number[], place: number) => number | undefined): FormulaFunction {
  return ([array = null, place = null], context) => {
    const numbers = numbersOf([array], context);
    const at = numberOf(place as CellValue);
    if (isError(numbers as CellValue)) return numbers as CellError;
    if (isError(at)) return at;
    return (
      pick(
        (numbers as number[]).sort((one, other) => one - other),
        Math.ceil(at),
      ) ?? error('#NUM!')
    );
  };
}

/** How many values are up to each limit and above the one before; repeated limits count nothing. */
function frequency(values: readonly number[], bins: readonly number[]): Matrix {
  const order = bins.map((limit, place) => ({ limit, place }));
  order.sort((one, other) => one.limit - other.limit || one.place - other.place);
  const counts = new Array<number>(bins.length + 1).fill(0);
  for (const value of values) {
    const bin = order.find(({ limit }) => value <= limit);
    counts[bin ? bin.place : bins.length]! += 1;
  }
  return { rows: counts.map((count) => [count]) };
}
