import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { countRows } from '../../../computed/passingErrors';
import { finishedOf } from '../finishedOf';
import { currentFinish } from '../foreseenTask';
import { listColumns } from '../listColumns';
import { isFinishedTask, ofProgress, progressRow } from '../../../board/ofProgress';
import { pairRow } from '../pairRows';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { phaseMoney } from './phaseMoney';
import { input, money, named, paragraph, signedMoney } from './summaryParts';
import { summaryRows } from './summaryRows';

/** Tasks at the bottom of the outline that hand something over. */
const deliverablePick: Pick = {
  table: 'tasks',
  anchor: 'id',
  condition: (scope) =>
    `(${scope.column('tasks', 'deliverable')}<>"")` +
    `*(${scope.column('tasks', 'type')}<>${scope.word('taskType', 'summary')})`,
  rank: () => '0',
};

/** Leaves of the WBS, counted where a condition on them holds as well. */
function countLeaves(scope: BoardScope, condition: string): string {
  const isLeaf = `(${scope.column('tasks', 'id')}<>"")*(${scope.column('tasks', 'type')}<>${scope.word('taskType', 'summary')})`;
  return countRows(`${isLeaf}*${condition}`);
}

/** That a task is finished, else the share that is reported done. */
function doneOf(scope: BoardScope, row: string): string {
  const share = `N(${ofProgress(scope, row, 'actualPercent')})`;
  const done = `IF(AND(${share}>=0,${share}<=1),${share},0)`;
  return `IF(${isFinishedTask(scope, row)},${scope.text(words.columnFinished)},${done})`;
}

/** What was handed over and what it cost. */
export function results(stack: ReportStack): void {
  paragraph(stack, 'outcomes', words.outcomes);
  stack.subheading(words.deliverables);
  stack.sentence(
    'deliverableSum',
    (scope) => {
      const has = `(${scope.column('tasks', 'deliverable')}<>"")`;
      return `=${sayFormula(scope, words.deliverableSum, {
        all: countLeaves(scope, has),
        delivered: finishedOf(scope, 'deliverable', '"?*"'),
        criterion: countLeaves(scope, `${has}*(${scope.column('tasks', 'criterion')}<>"")`),
      })}`;
    },
    'listed',
  );
  const { text, worked } = listColumns('deliverables', 'tasks');
  stack.list('deliverables', deliverablePick, summaryRows.deliverables, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('deliverable', words.columnDeliverable, 11),
    text('owner', words.columnOwner, 4),
    worked(
      'current',
      'date',
      words.columnCurrent,
      4,
      (scope, row) => `IFERROR(${currentFinish(scope, progressRow(scope, row))},"")`,
      { align: 'Center' },
    ),
    worked('done', 'percent', words.columnState, 3, doneOf, { align: 'Center' }),
  ]);
  stack.subheading(words.money);
  pairRow(stack, money('bac', words.bac), money('ac', reportFigureWords.ac));
  pairRow(stack, money('ev', words.ev), signedMoney('cv', words.columnCost));
  pairRow(stack, money('eac', reportFigureWords.eac), signedMoney('vac', reportFigureWords.vac));
  pairRow(stack, named('spi', reportFigureWords.spi, 'ratio'), named('cpi', reportFigureWords.cpi, 'ratio'));
  phaseMoney(stack);
  input(stack, 'summaryValue', words.results, words.valuePrompt);
}
