import { reportWords as words } from '../../../../words/reportWords';
import { phaseLevelFormula } from '../../../computed/phaseLevel';
import { holds } from '../../../computed/passingErrors';
import { listColumns } from '../listColumns';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../sayFormula';
import { signedDays } from '../signedDays';
import { input } from './summaryParts';
import { summaryRows } from './summaryRows';

/** Rows at the top of the outline (`phaseLevel`). */
const phasePick: Pick = {
  table: 'tasks',
  anchor: 'id',
  condition: (scope) =>
    `${holds(`${scope.column('tasks', 'level')}=${phaseLevelFormula(scope)}`)}*${holds(`${scope.column('tasks', 'name')}<>""`)}`,
  rank: () => '0',
};

/** Requests that were approved. */
const approvedPick: Pick = {
  table: 'changes',
  anchor: 'reason',
  condition: (scope) =>
    `(${scope.column('changes', 'reason')}<>"")` +
    `*(${scope.column('changes', 'decision')}=${scope.word('changeDecision', 'approved')})`,
  rank: () => '0',
};

/** The phases, and how the approved plan changed. */
export function process(stack: ReportStack): void {
  stack.subheading(words.phases);
  const phase = listColumns('phases', 'tasks');
  stack.list('phases', phasePick, summaryRows.phases, [
    phase.text('code', words.columnCode, 2, { align: 'Center' }),
    phase.text('name', words.columnPhase, 7),
    phase.number('start', 'date', words.columnPlannedStart, 3, { align: 'Center' }),
    phase.number('finish', 'date', words.columnPlannedFinish, 3, { align: 'Center' }),
    phase.number('percentComplete', 'percent', words.columnDone, 3),
    phase.number('budget', 'money', words.columnBudget, 3),
    phase.number('actualCost', 'money', words.columnSpent, 3),
  ]);
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
