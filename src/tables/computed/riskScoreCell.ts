import { riskScore } from '../../project/measures/riskScore';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { riskStep, riskStepFormula } from './riskStep';

function scoreFormula(scope: FormulaScope, probability: string, impact: string): string {
  const product = `${riskStepFormula(scope, probability)}*${riskStepFormula(scope, impact)}`;
  return `=IFERROR(IF(OR(${scope.cell(probability)}="",${scope.cell(impact)}=""),"",${product}),"")`;
}

function scoreOf(probability: string, impact: string): CellComputation {
  return (cell) => blankIfUnknown(riskScore(riskStep(cell(probability)), riskStep(cell(impact))));
}

/** Probability × impact on the scale in use. */
export function riskScoreFormula(scope: FormulaScope): string {
  return scoreFormula(scope, 'probability', 'impact');
}

/** The same without a sheet. */
export const riskScoreCell = scoreOf('probability', 'impact');

/** What is left of the score after the response. */
export function residualScoreFormula(scope: FormulaScope): string {
  return scoreFormula(scope, 'residualProbability', 'residualImpact');
}

/** The same without a sheet. */
export const residualScoreCell = scoreOf('residualProbability', 'residualImpact');
