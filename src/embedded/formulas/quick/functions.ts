import { isError, type CellValue } from '../../model/cell';
import { criteriaFunctions } from './criteria';
import { dayFunctions } from './days';
import { lookupFunctions } from './lookups';
import { numberFunctions } from './numbers';
import { isSeveral, unsure, valuesOf, type CallMaker } from './operand';
import { sumWithin } from './sumWithin';
import { textFunctions } from './texts';
import { conditionOf } from './operators';

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
    OR: gathered(true),
    SUMIFS: sumWithin,
  }),
);
