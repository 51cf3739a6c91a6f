import { riskBounds, riskLevel } from '../../project/measures/riskLevel';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** Where a level begins on the scale in the settings. */
function boundFormula(scope: FormulaScope, level: 'medium' | 'high'): string {
  const is = (scale: keyof typeof riskBounds) =>
    `${scope.name('riskScale')}=${scope.word('riskScale', scale)}`;
  return `IF(${is('3x3')},${riskBounds['3x3'][level]},IF(${is('pmbok')},${riskBounds.pmbok[level]},${riskBounds['5x5'][level]}))`;
}

/** High, medium or low by the score. */
export function riskLevelFormula(scope: FormulaScope): string {
  const score = scope.cell('score');
  const reaches = (level: 'medium' | 'high') => `${score}>=${boundFormula(scope, level)}-0.000000001`;
  const word = (id: string) => scope.word('riskLevel', id);
  return `=IF(ISNUMBER(${score}),IF(${reaches('high')},${word('high')},IF(${reaches('medium')},${word('medium')},${word('low')})),"")`;
}

/** The same, as the choice's id. */
export const riskLevelCell: CellComputation = (cell, { name }) => {
  const scale = name('riskScale');
  const bounds = scale === '3x3' || scale === 'pmbok' ? riskBounds[scale] : riskBounds['5x5'];
  return riskLevel(numberIn(cell('score')), bounds) ?? '';
};
