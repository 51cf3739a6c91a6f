import { reportWords as words } from '../../../../words/reportWords';
import { finishedRowsFormula } from '../../../computed/finished';
import { countRows, holds } from '../../../computed/passingErrors';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../sayFormula';
import { input } from './summaryParts';

/** What went well. */
export function highlights(stack: ReportStack): void {
  stack.sentence(
    'milestoneSum',
    (scope) => {
      const isMilestone = `(${scope.column('tasks', 'type')}=${scope.word('taskType', 'milestone')})`;
      return `=${sayFormula(scope, words.milestonesReached, {
        all: countRows(isMilestone),
        reached: countRows(`${isMilestone}*(${scope.column('tasks', 'percentComplete')}>=1)`),
      })}`;
    },
    'listed',
  );
  stack.sentence(
    'early',
    (scope) => {
      const early = holds(`${scope.column('progress', 'daysLate')}<0`);
      const n = countRows(
        `ISNUMBER(${scope.column('progress', 'id')})*${finishedRowsFormula(scope)}*${early}`,
      );
      return `=${sayFormula(scope, words.earlyCount, { n })}`;
    },
    'listed',
  );
  input(stack, 'summaryHighlights', words.highlights, words.highlightsPrompt);
}
