import { moneyFormats } from '../../../../words/moneyUnits';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { countRows } from '../../../computed/passingErrors';
import { listColumns } from '../listColumns';
import { pairRow } from '../pairRows';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../sayFormula';
import { phaseMoney } from './phaseMoney';
import { input, money, named, paragraph } from './summaryParts';
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
        delivered: countLeaves(scope, `${has}*(${scope.column('tasks', 'percentComplete')}>=1)`),
        criterion: countLeaves(scope, `${has}*(${scope.column('tasks', 'criterion')}<>"")`),
      })}`;
    },
    'listed',
  );
  const { text, number } = listColumns('deliverables', 'tasks');
  stack.list('deliverables', deliverablePick, summaryRows.deliverables, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('deliverable', words.columnDeliverable, 12),
    text('owner', words.columnOwner, 5),
    number('percentComplete', 'percent', words.columnDone, 5),
  ]);
  stack.subheading(words.money);
  pairRow(stack, money('bac', words.bac), money('ac', reportFigureWords.ac));
  pairRow(stack, money('ev', words.ev), named('cv', words.columnCost, 'money', moneyFormats.signed));
  pairRow(
    stack,
    money('eac', reportFigureWords.eac),
    named('vac', reportFigureWords.vac, 'money', moneyFormats.signed),
  );
  pairRow(stack, named('spi', reportFigureWords.spi, 'ratio'), named('cpi', reportFigureWords.cpi, 'ratio'));
  phaseMoney(stack);
  input(stack, 'summaryValue', words.results, words.valuePrompt);
}
