import { isOpenRisk } from '../../project/records/isOpenRisk';
import type { BoardContext } from '../board/boardSpec';
import { numberIn } from '../computed/numberIn';
import { countRows, holds } from '../computed/passingErrors';
import { isErrorValue } from '../decode/cellReader';
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

/** How many risks are open: rows with a description or a score; an expression without an equals sign. */
export function openRiskCountFormula(scope: FormulaScope): string {
  const isSaid = holds(`${scope.column('risks', 'description')}<>""`);
  const isRated = `ISNUMBER(${scope.column('risks', 'score')})`;
  return countRows(`${isOpenRiskFormula(scope)}*((${isSaid}+${isRated})>0)`);
}

/** The same without a sheet. */
export function openRiskCount({ column }: BoardContext): number {
  const [said, score] = [column('risks', 'description'), column('risks', 'score')];
  return column('risks', 'status').filter((status, row) => {
    const isSaid = said[row] !== '' && !isErrorValue(said[row]);
    return isOpenRisk(status) && (isSaid || numberIn(score[row]) !== null);
  }).length;
}
