import { reportWords as words } from '../../../../words/reportWords';
import { sayFormula } from '../../../board/sayFormula';
import { isoDateFormula } from '../../../computed/isoDate';
import { reportBoard } from '../reportBoard';
import { reportInputCell } from '../reportInputCells';
import type { ReportStack } from '../reportStack';
import { changes } from './changes';
import { decisions } from './decisions';
import { figures } from './figures';
import { milestones } from './milestones';
import { people } from './people';
import { period } from './period';
import { risks } from './risks';
import { late, next, work } from './tasks';

/** The days that the report is about. */
function days(stack: ReportStack): void {
  stack.sentence('days', (scope) => {
    const day = (id: string) => isoDateFormula(scope.at('period', id, 0));
    const now = sayFormula(scope, words.period, { from: day('from'), to: day('to') });
    const then = sayFormula(scope, words.nextPeriod, {
      from: isoDateFormula(`(${scope.at('period', 'to', 0)}+1)`),
      to: day('nextTo'),
    });
    return `=IF(${scope.at('period', 'to', 0)}>0,${now}&" · "&${then},${scope.text(words.noStatusDate)})`;
  });
}

/** What else people have to say. */
function remarks(stack: ReportStack): void {
  stack.input(reportInputCell('weeklyRemarks', words.remarks, words.remarksPrompt), words.remarksPrompt, 6);
}

/** The weekly report as a sheet: figures and lists as live formulas, remarks to be typed. */
export const weeklyBoard = reportBoard(
  'weeklyReport',
  words.weekly,
  [
    [words.figures, figures],
    [words.work, work],
    [words.next, next],
    [words.lateTasks, late],
    [words.milestonesAhead, milestones],
    [words.risks, risks],
    [words.changesWaiting, changes],
    [words.decisions, decisions],
    [words.people, people],
    [words.remarks, remarks],
  ],
  days,
  [period],
);
