import { reportWords as words } from '../../../../words/reportWords';
import { finishedRowsFormula } from '../../../computed/finished';
import { countRows, holds } from '../../../computed/passingErrors';
import { finishedOf } from '../finishedOf';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { input } from './summaryParts';

/** What went well. */
export function highlights(stack: ReportStack): void {
  stack.sentence(
    'milestoneSum',
    (scope) => {
      const milestone = scope.word('taskType', 'milestone');
      const late = scope.column('progress', 'daysLate');
      const onTime = `ISNUMBER(${late})*${holds(`${late}<=0`)}`;
      return `=${sayFormula(scope, words.milestoneSum, {
        all: countRows(`${scope.column('tasks', 'type')}=${milestone}`),
        reached: finishedOf(scope, 'type', milestone),
        onTime: finishedOf(scope, 'type', milestone, onTime),
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
