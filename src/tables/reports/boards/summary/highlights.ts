import { reportWords as words } from '../../../../words/reportWords';
import { countRows } from '../../../computed/passingErrors';
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
  input(stack, 'summaryHighlights', words.highlights, words.highlightsPrompt);
}
