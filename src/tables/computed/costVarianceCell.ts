import { costVariance } from '../../project/measures/costVariance';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** Earned value less actual cost; negative over budget. */
export function costVarianceFormula(scope: FormulaScope): string {
  const [earned, actual] = [scope.cell('earnedValue'), scope.cell('actualCost')];
  return `=IF(COUNT(${earned},${actual})<2,"",${earned}-${actual})`;
}

/** The same without a sheet. */
export const costVarianceCell: CellComputation = (cell) =>
  blankIfUnknown(costVariance(numberIn(cell('earnedValue')), numberIn(cell('actualCost'))));
