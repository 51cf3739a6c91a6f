import { progressVariance } from '../../project/measures/progressVariance';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { reportedShare, reportedShareFormula } from './reportedShare';

/** Reported less planned share, in points; negative behind plan. */
export function progressVarianceFormula(scope: FormulaScope): string {
  const planned = scope.cell('plannedPercent');
  return `=IF(ISNUMBER(${planned}),${reportedShareFormula(scope, (share) => `${share}-${planned}`)},"")`;
}

/** The same without a sheet. */
export const progressVarianceCell: CellComputation = (cell) =>
  blankIfUnknown(progressVariance(reportedShare(cell), numberIn(cell('plannedPercent'))));
