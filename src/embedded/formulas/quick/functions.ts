import { isError, type CellValue } from '../../model/cell';
import { criteriaFunctions, sumWhere } from './criteria';
import { dayFunctions } from './days';
import { lookupFunctions } from './lookups';
import { numberFunctions } from './numbers';
import {
  unsure,
  valuesOf,
  type CallMaker,
  type Expression,
  type NamedCells,
  type Operand,
  type Scope,
} from './operand';
import { textFunctions } from './texts';
import { conditionOf, numberOf } from './operators';

/** A function of as many operands as are listed. */
const ofValues =
  (count: number, compute: (...values: CellValue[]) => CellValue): CallMaker =>
  (operands) =>
    operands.length === count ? (scope) => compute(...operands.map(({ value }) => value(scope))) : null;

const conditional: CallMaker = ([condition, whenTrue, whenFalse, ...rest]) => {
  if (!condition || !whenTrue || rest.length > 0) return null;
  return (scope) => {
    const isMet = conditionOf(condition.value(scope));
    if (typeof isMet !== 'boolean') return isMet;
    if (isMet) return whenTrue.value(scope);
    return whenFalse ? whenFalse.value(scope) : false;
  };
};

const withoutError: CallMaker = ([attempt, otherwise, ...rest]) => {
  if (!attempt || !otherwise || rest.length > 0) return null;
  return (scope) => {
    const value = attempt.value(scope);
    return isError(value) ? otherwise.value(scope) : value;
  };
};

/** AND and OR; an error among their operands is left to the engine, as is a text. */
const gathered =
  (isDecisive: boolean): CallMaker =>
  (operands) => {
    if (operands.length === 0 || operands.some(({ cells }) => cells && isSeveral(cells))) return null;
    return (scope) => {
      let isDecided = false;
      for (const { value } of operands) {
        const part = value(scope);
        if (typeof part !== 'boolean' && typeof part !== 'number') unsure();
        if ((part !== 0 && part !== false) === isDecisive) isDecided = true;
      }
      return isDecided === isDecisive;
    };
  };

const count: CallMaker = (operands) => (scope) => {
  let found = 0;
  for (const { cells, value } of operands) {
    if (!cells) {
      if (typeof value(scope) !== 'number') unsure();
      found++;
    } else {
      for (const part of valuesOf(cells, scope)) {
        if (typeof part === 'number') found++;
        else if (typeof part === 'boolean' || isError(part)) unsure();
      }
    }
  }
  return found;
};

/** The greatest or smallest number; what is no number counts only where it stands in the formula itself. */
const extreme =
  (pick: (a: number, b: number) => number): CallMaker =>
  (operands) =>
  (scope) => {
    let best: number | null = null;
    for (const { cells, value } of operands) {
      for (const part of cells ? valuesOf(cells, scope) : [value(scope)]) {
        if (isError(part)) return part;
        if (typeof part === 'number') best = best === null ? part : pick(best, part);
        else if (!cells || typeof part === 'boolean') unsure();
      }
    }
    return best ?? 0;
  };

const choose: CallMaker = ([index, ...choices]) => {
  if (!index) return null;
  return (scope) => {
    const chosen = index.value(scope);
    const choice = typeof chosen === 'number' ? choices[Math.trunc(chosen) - 1] : undefined;
    return choice ? choice.value(scope) : unsure();
  };
};

/** INDEX(OFFSET(cell, rows, 0), 1, 1) as `quickIndex` writes it: the cell so many rows below another. */
function cellBelow(start: NamedCells, rows: Operand): Expression {
  return (scope) => {
    const distance = numberOf(rows.value(scope));
    if (typeof distance !== 'number') return distance;
    return distance >= 0
      ? scope.read(start.sheet, (start.row ?? scope.row) + Math.floor(distance), start.column)
      : unsure();
  };
}

const offset: CallMaker = ([start, rows, columns, ...rest]) =>
  start?.cells && !isSeveral(start.cells) && rows && columns?.number === 0 && rest.length === 0
    ? cellBelow(start.cells, rows)
    : null;

/** INDEX of a cell, or the one around an OFFSET. */
const index: CallMaker = (operands) => {
  const [inner, row, column, ...rest] = operands;
  const isAroundOffset = inner && !inner.cells && row?.number === 1 && column?.number === 1;
  return isAroundOffset && rest.length === 0 ? inner.value : (lookupFunctions['INDEX']?.(operands) ?? null);
};

const BOUND = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/;

/** Sums of whole numbers in the order of another column: `sums[n]` is that of the first n. */
interface Ladder {
  readonly steps: readonly number[];
  readonly sums: readonly number[];
}

/** SUMIFS of a column by a bound on another, where all cells are whole numbers. */
const sumWithin: CallMaker = (operands) => {
  const [sums, criteria, bound, ...rest] = operands;
  if (!sums?.cells || !criteria?.cells || !bound || rest.length > 0) return sumWhere(operands);
  const otherwise = sumWhere(operands);
  const [added, compared] = [sums.cells, criteria.cells];
  if (added.columnCount !== 1 || compared.columnCount !== 1 || added.rowCount !== compared.rowCount)
    return null;
  if (added.row === null || compared.row === null) return null;
  return (scope) => {
    const text = bound.value(scope);
    const match = typeof text === 'string' ? BOUND.exec(text) : null;
    const ladder = match && scope.once(added, () => ladderOf(added, compared, scope));
    if (!match || !ladder) return otherwise ? otherwise(scope) : unsure();
    const [limit, total] = [Number(match[2]), ladder.sums[ladder.steps.length]!];
    const below = ladder.sums[countBefore(ladder.steps, limit, match[1] === '<=' || match[1] === '>')]!;
    return match[1]!.startsWith('<') ? below : total - below;
  };
};

function ladderOf(added: NamedCells, compared: NamedCells, scope: Scope): Ladder {
  const [addends, values] = [[...valuesOf(added, scope)], [...valuesOf(compared, scope)]];
  if (![...addends, ...values].every(Number.isSafeInteger)) unsure();
  const pairs = (values as number[]).map((value, row) => [value, addends[row] as number] as const);
  pairs.sort(([a], [b]) => a - b);
  let sum = 0;
  return {
    steps: pairs.map(([value]) => value),
    sums: [0, ...pairs.map(([, addend]) => (sum += addend))],
  };
}

/** How many of the sorted numbers lie before a limit, or on it too. */
function countBefore(steps: readonly number[], limit: number, isLimitIn: boolean): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = isLimitIn ? steps[middle]! <= limit : steps[middle]! < limit;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSeveral({ rowCount, columnCount }: NamedCells): boolean {
  return rowCount * columnCount > 1;
}

/** The functions that are computed here. */
export const functions: ReadonlyMap<string, CallMaker> = new Map(
  Object.entries<CallMaker>({
    ...criteriaFunctions,
    ...dayFunctions,
    ...lookupFunctions,
    ...numberFunctions,
    ...textFunctions,
    AND: gathered(false),
    CHOOSE: choose,
    COUNT: count,
    IF: conditional,
    IFERROR: withoutError,
    INDEX: index,
    ISNUMBER: ofValues(1, (value) => typeof value === 'number'),
    MAX: extreme(Math.max),
    MIN: extreme(Math.min),
    N: ofValues(1, (value) =>
      typeof value === 'string' || value === null ? 0 : typeof value === 'boolean' ? Number(value) : value,
    ),
    NOT: ofValues(1, (value) => {
      const condition = value === null ? unsure() : conditionOf(value);
      return typeof condition === 'boolean' ? !condition : condition;
    }),
    OFFSET: offset,
    OR: gathered(true),
    SUMIFS: sumWithin,
  }),
);
