import { reportWords as words } from '../../../../words/reportWords';
import { holds } from '../../../computed/passingErrors';
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
    const isDecided = (id: string) =>
      holds(`${scope.column('changes', 'decision')}=${scope.word('changeDecision', id)}`);
    // What is no decision of the list counts as none, as it does where the table is read.
    return `${holds(`${scope.column('changes', 'reason')}<>""`)}*(1-${isDecided('approved')}-${isDecided('rejected')})`;
  },
  rank: () => '0',
};

/** What waits for a decision on a request. */
export function changes(stack: ReportStack): void {
  const { text, number, worked } = listColumns('changes', 'changes');
  stack.list('changes', changePick, weeklyRows.changes, [
    number('id', 'integer', words.columnId, 2, { align: 'Center' }),
    text('reason', words.columnReason, 10),
    number('daysEffect', 'days', words.columnDaysEffect, 4, signedDays),
    number('budgetEffect', 'money', words.columnBudgetEffect, 4),
    worked(
      'decision',
      'text',
      words.columnDecision,
      4,
      (scope, row) => {
        const [waits, rests] = ['pending', 'suspended'].map((id) => scope.word('changeDecision', id));
        const decision = `INDEX(${scope.column('changes', 'decision')},${row})`;
        return `IF(${holds(`${decision}=${rests}`)},${rests},${waits})`;
      },
      { align: 'Center' },
    ),
  ]);
}
