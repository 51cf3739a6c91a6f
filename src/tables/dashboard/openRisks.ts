import type { FormulaScope } from '../spec';

/** How many risks that are neither closed nor have occurred meet a criterion; an expression without an equals sign. */
export function openRisksFormula({ column, word }: FormulaScope, cells: string, criterion: string): string {
  const less = (['closed', 'occurred'] as const).map(
    (status) => `-COUNTIFS(${cells},${criterion},${column('risks', 'status')},${word('riskStatus', status)})`,
  );
  return `COUNTIFS(${cells},${criterion})${less.join('')}`;
}
