import { invalidArgument } from '../protocol/hostError';
import { formulaTokens } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';

const known = new Map<string, string>();
const CACHE_LIMIT = 10_000;

/**
 * A typed formula as Excel keeps it: functions, references and constants in capitals. One that cannot be read (a
 * parenthesis or a quote left open) is an invalid argument.
 * @example canonicalFormula('=sum(a1:b2)*true') //=> '=SUM(A1:B2)*TRUE'
 */
export function canonicalFormula(formula: string): string {
  let canonical = known.get(formula);
  if (canonical === undefined) {
    const tokens = formulaTokens(formula);
    demandBalanced(formula, tokens);
    canonical = tokens.map(canonicalToken).join('');
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(formula, canonical);
  }
  return canonical;
}

function canonicalToken(token: FormulaToken): string {
  switch (token.kind) {
    case 'function':
    case 'error':
      return token.text.toUpperCase();
    case 'reference':
      return token.text.slice(0, token.text.length - token.cells.length) + token.cells.toUpperCase();
    case 'name':
      return /^(true|false)$/i.test(token.text) ? token.text.toUpperCase() : token.text;
    default:
      return token.text;
  }
}

function demandBalanced(formula: string, tokens: readonly FormulaToken[]): void {
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'text' && !/^"(?:[^"]|"")*"$/.test(text)) throw broken(formula);
    if (kind !== 'other') continue;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    if (depth < 0 || text === '[' || text === ']') throw broken(formula);
  }
  if (depth !== 0) throw broken(formula);
  const last = tokens.findLast(({ text }) => text.trim() !== '');
  if (last?.kind === 'other' && /[-+*/^&=<>,(]/.test(last.text)) throw broken(formula);
}

function broken(formula: string): Error {
  return invalidArgument(`There is a problem with the formula ${formula}`);
}
