import { reportWords as words } from '../../../../words/reportWords';
import type { BoardSpec } from '../../../board/boardSpec';
import { isoDateFormula } from '../../../computed/isoDate';
import { overallReason, overallReasonFormula } from '../../../dashboard/overallReason';
import { reportHead } from '../reportHead';
import { reportInputCell } from '../reportInputCells';
import { reportColumns, ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { changes } from './changes';
import { decisions } from './decisions';
import { figures } from './figures';
import { milestones } from './milestones';
import { people } from './people';
import { period } from './period';
import { risks } from './risks';
import { late, next, work } from './tasks';

function weeklyStack(): ReportStack {
  const stack = new ReportStack();
  reportHead(stack, words.weekly);
  stack.text(30, 'reason', { formula: overallReasonFormula, compute: overallReason });
  stack.sentence('days', (scope) => {
    const day = (id: string) => isoDateFormula(scope.at('period', id, 0));
    const now = sayFormula(scope, words.period, { from: day('from'), to: day('to') });
    const then = sayFormula(scope, words.nextPeriod, {
      from: isoDateFormula(`(${scope.at('period', 'to', 0)}+1)`),
      to: day('nextTo'),
    });
    return `=IF(${scope.at('period', 'to', 0)}>0,${now}&" · "&${then},${scope.text(words.noStatusDate)})`;
  });
  stack.heading(words.figures);
  figures(stack);
  stack.heading(words.work);
  work(stack);
  stack.heading(words.next);
  next(stack);
  stack.heading(words.lateTasks);
  late(stack);
  stack.heading(words.milestonesAhead);
  milestones(stack);
  stack.heading(words.risks);
  risks(stack);
  stack.heading(words.changesWaiting);
  changes(stack);
  stack.heading(words.decisions);
  decisions(stack);
  stack.heading(words.people);
  people(stack);
  stack.heading(words.remarks);
  stack.input(reportInputCell('weeklyRemarks', words.remarks, words.remarksPrompt), words.remarksPrompt, 6);
  return stack;
}

const stack = weeklyStack();

/** The weekly report as a sheet: figures and lists as live formulas, remarks to be typed. */
export const weeklyBoard: BoardSpec = {
  sheet: 'weeklyReport',
  columns: reportColumns,
  columnCharacters: 3.7,
  rowPoints: stack.rowPoints,
  pageStarts: stack.pageStarts,
  orientation: 'portrait',
  onDemand: true,
  elements: [...stack.elements, period],
};
