import type { FormulaScope } from '../spec';

/** The outline level of the phases (`phaseLevel`) as an expression without an equals sign. */
export function phaseLevelFormula({ column }: Pick<FormulaScope, 'column'>): string {
  const level = column('tasks', 'level');
  return `IF(AND(COUNTIF(${level},1)=1,COUNTIF(${level},2)>0),2,1)`;
}
