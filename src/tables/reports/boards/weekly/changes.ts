import { reportWords as words } from '../../../../words/reportWords';
import { listColumns } from '../listColumns';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { signedDays } from '../signedDays';
import { weeklyRows } from './weeklyRows';

/** Requests that wait for a decision. */
export const changePick: Pick = {
  table: 'changes',
  anchor: 'reason',
  condition: (scope) => {
    const decision = scope.column('changes', 'decision');
    const waits = ['pending', 'suspended'].map((id) => `(${decision}=${scope.word('changeDecision', id)})`);
    return `(${scope.column('changes', 'reason')}<>"")*(((${decision}="")+${waits.join('+')})>0)`;
  },
  rank: () => '0',
};

/** What waits for a decision on a request. */
export function changes(stack: ReportStack): void {
  const { text, number } = listColumns('changes', 'changes');
  stack.list('changes', changePick, weeklyRows.changes, [
    number('id', 'integer', words.columnId, 2, { align: 'Center' }),
    text('reason', words.columnReason, 10),
    number('daysEffect', 'days', words.columnDaysEffect, 4, signedDays),
    number('budgetEffect', 'money', words.columnBudgetEffect, 4),
    text('decision', words.columnDecision, 4, { align: 'Center' }),
  ]);
}
