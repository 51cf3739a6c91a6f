import { expectedMonetaryValue } from '../../project/measures/expectedMonetaryValue';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';
import { riskStep, riskStepFormula } from './riskStep';

/**
 * Expected loss: chance × amount. A step of n stands for the middle of its share: 4 of 5 is (2·4 − 1) ÷ 10 =
 * 70 %, 2 of 3 is 50 %; on the PMBOK scale the probability is the chance itself.
 */
export function expectedLossFormula(scope: FormulaScope): string {
  const [probability, amount] = [scope.cell('probability'), scope.cell('costImpact')];
  const is = (scale: string) => `${scope.name('riskScale')}=${scope.word('riskScale', scale)}`;
  const step = riskStepFormula(scope, 'probability');
  const chance = `IF(${is('pmbok')},${step},(2*${step}-1)/IF(${is('3x3')},6,10))`;
  return `=IFERROR(IF(OR(${probability}="",NOT(ISNUMBER(${amount}))),"",${chance}*${amount}),"")`;
}

function chanceOf(scale: unknown, step: number): number {
  return scale === 'pmbok' ? step : (2 * step - 1) / (scale === '3x3' ? 6 : 10);
}

/** The same without a sheet. */
export const expectedLoss: CellComputation = (cell, { name }) => {
  const step = riskStep(cell('probability'));
  const chance = step === null ? null : chanceOf(name('riskScale'), step);
  return blankIfUnknown(expectedMonetaryValue(chance, numberIn(cell('costImpact'))));
};
