import { formulaTokens } from './formulaTokens';
import { offsetReference } from './referenceText';

/**
 * A formula as it reads when it is copied so many rows and columns away.
 * @example moveFormula('=A1+$B$1', 1, 0) //=> '=A2+$B$1'
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const prefix = token.text.slice(0, token.text.length - token.cells.length);
      return prefix + offsetReference(token.cells, rows, columns);
    })
    .join('');
}
