import { isStale } from '../../project/measures/isStale';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { finishedCell, finishedFormula } from './finished';
import { numberIn } from './numberIn';

/** What the days count from where nothing was reported, the first that is known. */
const starts = ['actualStart', 'baselineStart'] as const;

/** Says so where a task that is under way has not been reported on within the reporting cadence. */
export function staleFlagFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const status = scope.name('statusDate');
  const finished = finishedFormula(scope);
  const begun = `OR(ISNUMBER(${cell('actualStart')}),N(${cell('plannedPercent')})>0)`;
  const since = ['updated', ...starts].reduceRight(
    (rest, id) => `IF(ISNUMBER(${cell(id)}),${cell(id)},${rest})`,
    '0',
  );
  const old = `${status}-${since}>N(${scope.name('cadence')})`;
  const overdue = `AND(ISNUMBER(${status}),${begun},NOT(${finished}),${old})`;
  return `=IF(${cell('id')}="","",IF(${overdue},${scope.word('stale', 'stale')},""))`;
}

/** The same without a sheet. */
export const staleFlag: CellComputation = (cell, { name }) => {
  if (cell('id') === '') return '';
  const begun = numberIn(cell('actualStart')) !== null || (numberIn(cell('plannedPercent')) ?? 0) > 0;
  const finished = finishedCell(cell);
  const known = starts.map((id) => numberIn(cell(id)));
  const report = { updated: numberIn(cell('updated')), starts: known, begun, finished };
  return isStale(report, numberIn(name('statusDate')), numberIn(name('cadence')) ?? 0) ? 'stale' : '';
};
