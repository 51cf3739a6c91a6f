import { plannedValue } from '../../project/measures/plannedValue';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** Planned value: budget × planned share. */
export function plannedValueFormula(scope: FormulaScope): string {
  const [budget, planned] = [scope.cell('budget'), scope.cell('plannedPercent')];
  return `=IF(COUNT(${budget},${planned})<2,"",${budget}*${planned})`;
}

/** The same without a sheet. */
export const plannedValueCell: CellComputation = (cell) =>
  blankIfUnknown(plannedValue(numberIn(cell('budget')), numberIn(cell('plannedPercent'))));
