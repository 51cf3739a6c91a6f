import { isError, type CellValue } from '../../model/cell';
import { unsure, type CallMaker, type NamedCells, type Operand, type Scope } from './operand';
import { orderOf } from './operators';

/** A condition as COUNTIFS takes it: whether a value meets it. */
type Test = (value: CellValue) => boolean;

const BOUND = /^(<=|>=|<>|<|>|=)?(-?\d+(?:\.\d+)?)$/;

/** Texts that the engine may see as a pattern, a comparison, a number, a date or a truth value. */
const NO_PLAIN_TEXT = /[*?~<>=%]|^\s|\s$|^[-+.$(]?\d|^(?:true|false)$|^#/i;

/** The test of a criterion; what the engine may read in more than one way is left to it. */
function testOf(criterion: CellValue): Test {
  if (typeof criterion === 'number') return numberTest('=', criterion);
  if (typeof criterion !== 'string') return unsure();
  const bound = BOUND.exec(criterion);
  if (bound) return numberTest(bound[1] ?? '=', Number(bound[2]));
  if (criterion === '' || NO_PLAIN_TEXT.test(criterion)) return unsure();
  const wanted = criterion.toUpperCase();
  return (value) => typeof value === 'string' && value.toUpperCase() === wanted;
}

function numberTest(sign: string, limit: number): Test {
  const holds = (order: number): boolean => {
    switch (sign) {
      case '<':
        return order < 0;
      case '<=':
        return order <= 0;
      case '>':
        return order > 0;
      case '>=':
        return order >= 0;
      case '=':
        return order === 0;
      default:
        return unsure();
    }
  };
  return (value) => {
    if (typeof value === 'number') return holds(orderOf(value, limit));
    // A text may be a number to the engine, and a truth value is none everywhere.
    if (typeof value === 'boolean' || (typeof value === 'string' && /\d/.test(value))) return unsure();
    return false;
  };
}

interface Condition {
  readonly cells: NamedCells;
  readonly criterion: Operand;
}

/** Pairs of cells and criterion, all of one column and as long as each other; null for anything else. */
function conditionsOf(operands: readonly Operand[]): Condition[] | null {
  if (operands.length === 0 || operands.length % 2 !== 0) return null;
  const conditions: Condition[] = [];
  for (let at = 0; at < operands.length; at += 2) {
    const [cells, criterion] = [operands[at]!.cells, operands[at + 1]!];
    if (cells?.columnCount !== 1) return null;
    conditions.push({ cells, criterion });
  }
  const [first] = conditions;
  return conditions.every(({ cells }) => cells.rowCount === first!.cells.rowCount) ? conditions : null;
}

/** The rows (from 0) where every condition is met. */
function metRows(conditions: readonly Condition[], scope: Scope): number[] {
  let rows: number[] | null = null;
  for (const { cells, criterion } of conditions) {
    const test = testOf(criterion.value(scope));
    const top = cells.row ?? scope.row;
    const isMet = (row: number): boolean => test(scope.read(cells.sheet, top + row, cells.column));
    rows = (rows ?? Array.from({ length: cells.rowCount }, (_row, row) => row)).filter(isMet);
  }
  return rows ?? [];
}

const countWhere: CallMaker = (operands) => {
  const conditions = conditionsOf(operands);
  return conditions && ((scope) => metRows(conditions, scope).length);
};

const countOne: CallMaker = (operands) => (operands.length === 2 ? countWhere(operands) : null);

/** SUMIFS of whole numbers, whose order does not count. */
export const sumWhere: CallMaker = ([summed, ...operands]) => {
  const conditions = conditionsOf(operands);
  const cells = summed?.cells;
  if (!conditions || cells?.columnCount !== 1 || cells.rowCount !== conditions[0]!.cells.rowCount)
    return null;
  return (scope) => {
    let total = 0;
    const top = cells.row ?? scope.row;
    for (const row of metRows(conditions, scope)) {
      const value = scope.read(cells.sheet, top + row, cells.column);
      if (isError(value) || typeof value === 'boolean') return unsure();
      if (typeof value === 'number') total += Number.isSafeInteger(value) ? value : unsure();
    }
    return total;
  };
};

/** The functions with criteria, without SUMIFS. */
export const criteriaFunctions: Readonly<Record<string, CallMaker>> = {
  COUNTIF: countOne,
  COUNTIFS: countWhere,
};
