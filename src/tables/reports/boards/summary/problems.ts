import { reportWords as words } from '../../../../words/reportWords';
import { countRows } from '../../../computed/passingErrors';
import { givenReason, notGivenRules } from '../../../board/givenReason';
import { listColumns } from '../listColumns';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { signedDays } from '../signedDays';
import { causes } from './causes';
import { milestones } from './milestones';
import { rowsWith } from './rowsWith';
import { input } from './summaryParts';
import { summaryRows } from './summaryRows';

/** Tasks that made a delay themselves, the longest first. */
const ownDelayPick: Pick = {
  table: 'progress',
  tiesById: true,
  anchor: 'id',
  condition: (scope) => `(${scope.column('progress', 'id')}<>"")*(${scope.column('progress', 'ownDelay')}>0)`,
  // Half a day is possible; a rank is a whole number.
  rank: (scope) => `10000+ROUND(10*${scope.column('progress', 'ownDelay')},0)`,
};

/** Risks that occurred. */
const occurredPick = rowsWith('risks', 'description', 'status', 'riskStatus', 'occurred');

/** What went wrong, and why. */
export function problems(stack: ReportStack): void {
  stack.subheading(words.causes);
  causes(stack);
  stack.subheading(words.lateAll);
  const late = listColumns('ownDelays', 'progress');
  stack.list(
    'ownDelays',
    ownDelayPick,
    summaryRows.ownDelays,
    [
      late.text('code', words.columnCode, 2, { align: 'Center' }),
      late.text('name', words.columnTask, 5, { look: 'wrapped' }),
      late.text('owner', words.columnOwner, 3, { look: 'wrapped' }),
      late.number('ownDelay', 'days', words.columnOwnDelay, 2, signedDays),
      late.worked(
        'cause',
        'text',
        words.columnCause,
        3,
        (scope, row) =>
          givenReason(scope, row, `IFERROR(INDEX(${scope.column('progress', 'cause')},${row})&"","")`),
        { look: 'wrapped', rules: notGivenRules('ownDelays', 'cause') },
      ),
      late.text('explanation', words.columnExplanation, 9, { look: 'wrapped' }),
    ],
    'tall',
  );
  milestones(stack);
  stack.subheading(words.occurredRisks);
  stack.sentence(
    'riskTotals',
    (scope) => {
      const status = (id: string) =>
        `COUNTIF(${scope.column('risks', 'status')},${scope.word('riskStatus', id)})`;
      return `=${sayFormula(scope, words.riskTotals, {
        all: countRows(`${scope.column('risks', 'description')}<>""`),
        occurred: status('occurred'),
        closed: status('closed'),
      })}`;
    },
    'listed',
  );
  const risk = listColumns('occurred', 'risks');
  stack.list(
    'occurred',
    occurredPick,
    summaryRows.occurred,
    [
      risk.text('description', words.columnRisk, 9, { look: 'wrapped' }),
      risk.number('daysImpact', 'days', words.columnDaysEffect, 3, { align: 'Center' }),
      risk.number('costImpact', 'money', words.columnImpact, 3, { align: 'Center' }),
      risk.text('measures', words.columnMeasures, 9, { look: 'wrapped' }),
    ],
    'tall',
  );
  stack.sentence(
    'unauthorisedSum',
    (scope) => {
      const n = `N(${scope.name('unauthorisedChanges')})`;
      return `=IF(${n}=0,${scope.text(words.noUnauthorised)},${sayFormula(scope, words.unauthorisedSum, { n })})`;
    },
    'listed',
  );
  input(stack, 'summaryProblems', words.problems, words.problemsPrompt);
}
