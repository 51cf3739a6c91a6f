import { estimateAtCompletion } from '../../project/measures/estimateAtCompletion';
import { toCompletePerformanceIndex } from '../../project/measures/toCompletePerformanceIndex';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { eacMethodOf } from './eacMethodOf';
import { numberIn } from './numberIn';

/** What the project will cost, by the method in the settings. */
export function eacFormula(scope: FormulaScope): string {
  const name = (id: string) => scope.name(id);
  const is = (id: string) => `${name('eacMethod')}=${scope.word('eacMethod', id)}`;
  const [bac, ev, ac, own] = [name('bac'), name('ev'), name('ac'), name('ownEtc')];
  const byOwn = `IF(ISNUMBER(${own}),${ac}+${own},"")`;
  const byBoth = `${ac}+(${bac}-${ev})/(${name('cpi')}*${name('spi')})`;
  const forecast = `IF(${is('remaining')},${ac}+${bac}-${ev},IF(${is('own')},${byOwn},IF(${is('cpiSpi')},${byBoth},${bac}/${name('cpi')})))`;
  return `=IF(COUNT(${bac},${ev},${ac})<3,"",IFERROR(${forecast},""))`;
}

/** The same without a sheet. */
export const eac: CellComputation = (_cell, { name }) => {
  const figure = (id: string) => numberIn(name(id));
  const budgetAtCompletion = figure('bac');
  if (budgetAtCompletion === null) return '';
  const totals = {
    budgetAtCompletion,
    planned: figure('pv'),
    earned: figure('ev'),
    actualCost: figure('ac'),
  };
  const method = eacMethodOf(name('eacMethod'));
  return blankIfUnknown(estimateAtCompletion(method, totals, figure('ownEtc')));
};

/** The cost efficiency that the rest must reach to keep the budget. */
export function tcpiFormula(scope: FormulaScope): string {
  const [bac, ev, ac] = [scope.name('bac'), scope.name('ev'), scope.name('ac')];
  const impossible = scope.word('achievable', 'notAchievable');
  return (
    `=IF(COUNT(${bac},${ev},${ac})<3,"",IF(${bac}<=${ev},"",` +
    `IF(${bac}<=${ac},${impossible},(${bac}-${ev})/(${bac}-${ac}))))`
  );
}

/** The same, "not achievable" as the choice's id. */
export const tcpi: CellComputation = (_cell, { name }) => {
  const [bac, ev, ac] = [numberIn(name('bac')), numberIn(name('ev')), numberIn(name('ac'))];
  return bac === null ? '' : (toCompletePerformanceIndex(bac, ev, ac, bac) ?? '');
};
