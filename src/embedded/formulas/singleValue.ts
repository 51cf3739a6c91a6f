import { formulaTokens } from './formulaTokens';

/** Functions that answer one value whatever stands in them. */
const AGGREGATES = new Set(
  'AND AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA OR PRODUCT SUM SUMPRODUCT SUMSQ XOR'.split(
    ' ',
  ),
);

/** Functions that answer one value when each of their arguments is one. */
const PLAIN = new Set(
  (
    'ABS CHOOSE CONCATENATE DATE DAY DAYS EXACT FALSE FIND IF IFERROR IFNA IFS INDEX INT ISBLANK ISERROR ISEVEN ISNA ISNUMBER ' +
    'ISODD ISTEXT LEFT LEN LOWER MID MOD MONTH N NA NOT OFFSET RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN SQRT SUBSTITUTE ' +
    'SWITCH T TEXT TRIM TRUE UPPER VALUE WEEKDAY YEAR'
  ).split(' '),
);

const MARKED_AS_SINGLE = /^=@\(/;

/** A function's call while its arguments are read. */
interface Call {
  readonly name: string;
  readonly isAggregate: boolean;
  commas: number;
}

/**
 * A formula for the engine, marked as one that answers a single value where that is certain. The engine takes every formula
 * with INDEX for one that may spill, and compares each of those with all others whenever it computes.
 * @example markSingleValue('=INDEX(OFFSET(A1,B1,0),1,1)+1') //=> '=@(INDEX(OFFSET(A1,B1,0),1,1)+1)'
 * @example markSingleValue('=INDEX(A1:A9,B1)+1') //=> '=INDEX(A1:A9,B1)+1'
 */
export function markSingleValue(formula: string): string {
  const needsMark = /\bINDEX\(/i.test(formula) && !MARKED_AS_SINGLE.test(formula);
  return needsMark && isSingleValue(formula) ? `=@(${formula.slice(1)})` : formula;
}

function isSingleValue(formula: string): boolean {
  const calls: (Call | null)[] = [];
  const tokens = formulaTokens(formula);
  const isGathered = (): boolean => calls.some((call) => call?.isAggregate);
  for (const [index, { kind, text }] of tokens.entries()) {
    if (text === '(') {
      const before = tokens[index - 1];
      const call = before?.kind === 'function' ? callOf(before.text) : null;
      if (call === undefined) return false;
      calls.push(call);
    } else if (text === ')') {
      const call = calls.pop();
      if (call?.name === 'OFFSET' && call.commas !== 2 && !isGathered()) return false;
    } else if (text === ',') {
      const call = calls[calls.length - 1];
      if (call) call.commas++;
    } else if (isGathered()) continue;
    else if (kind === 'reference' && text.includes(':')) return false;
    else if (kind === 'name' && !/^(TRUE|FALSE)$/i.test(text)) return false;
    else if (kind === 'structured' || (kind === 'other' && /[{}:#@]/.test(text))) return false;
  }
  return true;
}

/** Undefined for a function that may answer more than one value. */
function callOf(text: string): Call | undefined {
  const name = text.toUpperCase();
  const isAggregate = AGGREGATES.has(name);
  return isAggregate || PLAIN.has(name) ? { name, isAggregate, commas: 0 } : undefined;
}
