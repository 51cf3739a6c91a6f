import type { FormulaToken } from './formulaTokens';

/** A call `INDEX(column, number)`: where its parts are among the tokens. */
export interface IndexCall {
  readonly column: FormulaToken;
  /** The tokens of the number: from (included) … to (not included). */
  readonly from: number;
  readonly to: number;
  /** The closing parenthesis. */
  readonly end: number;
}

/** The call that starts at a token, when it is INDEX of one reference and one number and no part of a range. */
export function indexCall(tokens: readonly FormulaToken[], start: number): IndexCall | null {
  const name = tokens[start];
  const column = tokens[start + 2];
  if (name?.kind !== 'function' || name.text.toUpperCase() !== 'INDEX') return null;
  if (column?.kind !== 'reference' && column?.kind !== 'structured' && column?.kind !== 'name') return null;
  if (tokens[start + 3]?.text !== ',' || tokens[start - 1]?.text === ':') return null;
  let depth = 1;
  for (let index = start + 4; index < tokens.length; index++) {
    const { kind, text } = tokens[index]!;
    if (kind !== 'other') continue;
    if (text === '(' || text === '{') depth++;
    else if (text === ')' || text === '}') depth--;
    if (depth === 1 && text === ',') return null;
    if (depth > 0) continue;
    return tokens[index + 1]?.text === ':' ? null : { column, from: start + 4, to: index, end: index };
  }
  return null;
}

const COLUMN = /^((?:'(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/;

/**
 * INDEX of one column's cells in other words: the engine walks all cells for INDEX and only one for OFFSET. The
 * outer INDEX makes a single value of it; `@` would refuse a cell of another row or sheet. Answers null for anything but a
 * single column of several cells.
 * @example quickIndex('$A$2:$A$9', 'D1') //=> 'IF(AND((D1)>=1,(D1)<9),INDEX(OFFSET($A$2,(D1)-1,0),1,1),#REF!)'
 */
export function quickIndex(address: string, number: string): string | null {
  const match = COLUMN.exec(address);
  if (!match || match[2] !== match[4] || number.trim() === '') return null;
  const [, sheet = '', letters, first, , last] = match;
  const count = Number(last) - Number(first) + 1;
  if (count < 2) return null;
  return `IF(AND((${number})>=1,(${number})<${count + 1}),INDEX(OFFSET(${sheet}$${letters!}$${first!},(${number})-1,0),1,1),#REF!)`;
}
