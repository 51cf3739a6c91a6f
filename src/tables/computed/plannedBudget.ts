import { sumWhere } from './passingErrors';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** The budgets of all tasks of the WBS; summaries only repeat what stands below them. */
export function plannedBudgetFormula(scope: FormulaScope): string {
  const [budget, type] = [scope.column('tasks', 'budget'), scope.column('tasks', 'type')];
  const summary = `"<>"&${scope.word('taskType', 'summary')}`;
  return `=IF(COUNT(${budget})=0,"",${sumWhere(budget, type, summary)})`;
}

/** The same without a sheet. */
export const plannedBudget: CellComputation = (_cell, { column }) => {
  const types = column('tasks', 'type');
  const budgets = column('tasks', 'budget').map(numberIn);
  if (budgets.every((budget) => budget === null)) return '';
  return budgets.reduce<number>(
    (sum, budget, row) => (types[row] === 'summary' ? sum : sum + (budget ?? 0)),
    0,
  );
};

/** What the project's total budget leaves after the budgets of its tasks; negative where it is overspent. */
export function budgetReserveFormula(scope: FormulaScope): string {
  const [total, planned] = [scope.name('budgetTotal'), scope.name('plannedBudget')];
  return `=IF(COUNT(${total},${planned})<2,"",${total}-${planned})`;
}

/** The same without a sheet. */
export const budgetReserve: CellComputation = (_cell, { name }) => {
  const [total, planned] = [numberIn(name('budgetTotal')), numberIn(name('plannedBudget'))];
  return total === null || planned === null ? '' : total - planned;
};
