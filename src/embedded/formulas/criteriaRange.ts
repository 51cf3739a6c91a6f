import type { FormulaToken } from './formulaTokens';

/** Functions that search a range, or take a cell out of it: the arguments that are ranges, by their place from 0. */
const rangePlaces: Readonly<Record<string, (argument: number) => boolean>> = {
  COUNTIF: (argument) => argument === 0,
  SUMIF: (argument) => argument !== 1,
  AVERAGEIF: (argument) => argument !== 1,
  COUNTIFS: (argument) => argument % 2 === 0,
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  AVERAGEIFS: (argument) => argument === 0 || argument % 2 === 1,
  MAXIFS: (argument) => argument === 0 || argument % 2 === 1,
  MINIFS: (argument) => argument === 0 || argument % 2 === 1,
  MATCH: (argument) => argument === 1,
  INDEX: (argument) => argument === 0,
  LARGE: (argument) => argument === 0,
  SMALL: (argument) => argument === 0,
};

/**
 * Whether the token at `index` stands alone where a function such as SUMIFS or MATCH takes a range. The engine wants a
 * range there even where Excel takes a single cell: a table of one row, for instance.
 */
export function isCriteriaRange(tokens: readonly FormulaToken[], index: number): boolean {
  let argument = 0;
  let depth = 0;
  for (let at = index - 1; at > 0; at -= 1) {
    const { kind, text } = tokens[at];
    if (kind !== 'other') continue;
    if (text === ')') depth += 1;
    else if (text === ',' && depth === 0) argument += 1;
    else if (text === '(' && depth-- === 0) {
      const name = tokens[at - 1].text.replace(/^_xlfn\./i, '').toUpperCase();
      return tokens[at - 1].kind === 'function' && rangePlaces[name]?.(argument) === true;
    }
  }
  return false;
}

/**
 * The address of one cell as a range of one cell; every other address as it is.
 *
 * @example
 * asRange("'My sheet'!$A$2"); //=> "'My sheet'!$A$2:$A$2"
 * asRange('A2:A5'); //=> 'A2:A5'
 */
export function asRange(address: string): string {
  const cell = /^(?:.*!)?(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(address)?.[1];
  return cell === undefined ? address : `${address}:${cell}`;
}
