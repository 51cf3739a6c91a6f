import { holds } from '../computed/passingErrors';
import type { FormulaScope } from '../spec';

/** Statuses of risks that are no longer open (`isOpenRisk`). */
const ended = ['closed', 'occurred'] as const;

/** How many risks that are neither closed nor have occurred meet a criterion; an expression without an equals sign. */
export function openRisksFormula({ column, word }: FormulaScope, cells: string, criterion: string): string {
  const less = ended.map(
    (status) => `-COUNTIFS(${cells},${criterion},${column('risks', 'status')},${word('riskStatus', status)})`,
  );
  return `COUNTIFS(${cells},${criterion})${less.join('')}`;
}

/** Rows of the register that hold an open risk, one without a status among them; 1 or 0 a row. */
export function isOpenRiskFormula({ column, word }: FormulaScope): string {
  return ended
    .map((status) => `(1-${holds(`${column('risks', 'status')}=${word('riskStatus', status)}`)})`)
    .join('*');
}
