import { earnedShare } from '../../project/measures/earnedShare';
import { earnedValue } from '../../project/measures/earnedValue';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { earningRuleOf } from './earningRuleOf';
import { numberIn } from './numberIn';
import { reportedShare, reportedShareFormula } from './reportedShare';

/**
 * Earned value: budget × the share that the earning rule counts. Percent complete and weighted milestones
 * count what is reported, 0/100 nothing before the end, 50/50 half from the first progress on.
 */
export function earnedValueFormula(scope: FormulaScope): string {
  const budget = scope.cell('budget');
  const rule = scope.name('earningRule');
  const is = (id: string) => `${rule}=${scope.word('earningRule', id)}`;
  const counted = (share: string) =>
    `IF(${is('0-100')},IF(${share}>=1,1,0),IF(${is('50-50')},IF(${share}>=1,1,IF(${share}>0,0.5,0)),${share}))`;
  return `=IF(ISNUMBER(${budget}),${reportedShareFormula(scope, (share) => `${budget}*${counted(share)}`)},"")`;
}

/** The same without a sheet. */
export const earnedValueCell: CellComputation = (cell, { name }) =>
  blankIfUnknown(
    earnedValue(
      numberIn(cell('budget')),
      earnedShare(earningRuleOf(name('earningRule')), reportedShare(cell)),
    ),
  );
