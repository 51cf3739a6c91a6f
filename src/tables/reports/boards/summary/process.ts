import { reportWords as words } from '../../../../words/reportWords';
import { listColumns } from '../listColumns';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { signedDays } from '../signedDays';
import { phases } from './phases';
import { rowsWith } from './rowsWith';
import { input } from './summaryParts';
import { summaryRows } from './summaryRows';

/** Requests that were approved. */
const approvedPick = rowsWith('changes', 'reason', 'decision', 'changeDecision', 'approved');

/** The phases, and how the approved plan changed. */
export function process(stack: ReportStack): void {
  phases(stack);
  stack.subheading(words.approvedChanges);
  stack.sentence(
    'baselineSum',
    (scope) => {
      const versions = scope.column('baselines', 'version');
      const sum = sayFormula(scope, words.baselineSum, {
        n: `MAX(${versions})+1`,
        version: `MAX(${versions})`,
      });
      return `=IF(COUNT(${versions})=0,${scope.text(words.noBaseline)},${sum})`;
    },
    'listed',
  );
  const change = listColumns('approved', 'changes');
  stack.list('approved', approvedPick, summaryRows.approved, [
    change.number('id', 'integer', words.columnId, 2, { align: 'Center' }),
    change.text('reason', words.columnReason, 11),
    change.number('daysEffect', 'days', words.columnDaysEffect, 4, signedDays),
    change.number('budgetEffect', 'money', words.columnBudgetEffect, 4),
    change.number('version', 'integer', words.columnVersion, 3),
  ]);
  input(stack, 'summaryMeasures', words.process, words.measuresPrompt);
}
