import type { Outline } from '../../project/outline/outline';

/** What should become of a summary's budget cell. */
export interface BudgetRoll {
  readonly row: number;
  /** Sum over the leaves below; `null` where none of them has a budget. */
  readonly sum: number | null;
}

/**
 * Sums the budgets of the leaves into every summary. A summary's own figure never counts beside its
 * children's.
 *
 * @param budgets by row; what summaries hold is not looked at.
 * @example
 * rollUpBudgets(outlineOf([1, 2, 2]), [999, 100, 50]); //=> [{ row: 0, sum: 150 }]
 */
export function rollUpBudgets(outline: Outline, budgets: readonly (number | null)[]): BudgetRoll[] {
  const sums = budgets.map((): number | null => null);
  budgets.forEach((budget, leaf) => {
    if (outline.isSummary[leaf] || budget === null) return;
    for (let row = outline.parents[leaf]; row >= 0; row = outline.parents[row])
      sums[row] = (sums[row] ?? 0) + budget;
  });
  return sums.flatMap((sum, row) => (outline.isSummary[row] ? [{ row, sum }] : []));
}
