import { choiceOf } from '../../words/choiceLists';
import type { FormulaScope } from '../spec';
import type { CellValue } from '../tableContent';
import { numberIn } from './numberIn';

/** A step of the risk scale as a number: typed as one, or as high, medium, low for 3, 2, 1. */
export function riskStepFormula(scope: FormulaScope, columnId: string): string {
  const cell = scope.cell(columnId);
  const word = (id: string) => scope.word('degree', id);
  return (
    `IF(ISNUMBER(${cell}),${cell},` +
    `IF(${cell}=${word('high')},3,IF(${cell}=${word('medium')},2,IF(${cell}=${word('low')},1,""))))`
  );
}

const steps: Readonly<Record<string, number>> = { high: 3, medium: 2, low: 1 };

/**
 * The same without a sheet.
 *
 * @example
 * riskStep('高'); //=> 3
 * riskStep(0.7); //=> 0.7
 * riskStep(''); //=> null
 */
export function riskStep(value: CellValue): number | null {
  return numberIn(value) ?? steps[choiceOf('degree', String(value)) ?? ''] ?? null;
}
