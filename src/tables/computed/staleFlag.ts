import { isStale } from '../../project/measures/isStale';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { finishedCell, finishedFormula } from './finished';
import { numberIn } from './numberIn';

/** Says so where a task that is under way has not been reported on within the reporting cadence. */
export function staleFlagFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const status = scope.name('statusDate');
  const finished = finishedFormula(scope);
  const begun = `OR(ISNUMBER(${cell('actualStart')}),N(${cell('plannedPercent')})>0)`;
  const old = `IF(ISNUMBER(${cell('updated')}),${status}-${cell('updated')}>N(${scope.name('cadence')}),TRUE)`;
  const overdue = `AND(ISNUMBER(${status}),${begun},NOT(${finished}),${old})`;
  return `=IF(${cell('id')}="","",IF(${overdue},${scope.word('stale', 'stale')},""))`;
}

/** The same without a sheet. */
export const staleFlag: CellComputation = (cell, { name }) => {
  if (cell('id') === '') return '';
  const begun = numberIn(cell('actualStart')) !== null || (numberIn(cell('plannedPercent')) ?? 0) > 0;
  const finished = finishedCell(cell);
  const report = { updated: numberIn(cell('updated')), begun, finished };
  return isStale(report, numberIn(name('statusDate')), numberIn(name('cadence')) ?? 0) ? 'stale' : '';
};
