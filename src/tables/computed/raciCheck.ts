import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** One word about a row of the matrix: exactly one A, at least one R. */
export function raciCheckFormula(scope: FormulaScope): string {
  const [accountable, responsible] = [scope.cell('accountableCount'), scope.cell('responsibleCount')];
  const word = (id: string) => scope.word('raciCheck', id);
  return (
    `=IF(${scope.cell('id')}="","",IF(${accountable}<1,${word('noAccountable')},` +
    `IF(${accountable}>1,${word('manyAccountable')},IF(${responsible}<1,${word('noResponsible')},${word('ok')}))))`
  );
}

/** The same, as the choice's id. */
export const raciCheck: CellComputation = (cell) => {
  if (cell('id') === '') return '';
  const accountable = numberIn(cell('accountableCount')) ?? 0;
  if (accountable !== 1) return accountable < 1 ? 'noAccountable' : 'manyAccountable';
  return (numberIn(cell('responsibleCount')) ?? 0) < 1 ? 'noResponsible' : 'ok';
};
