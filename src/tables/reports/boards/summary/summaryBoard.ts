import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardSpec } from '../../../board/boardSpec';
import { overallReason, overallReasonFormula } from '../../../dashboard/overallReason';
import { reportHead } from '../reportHead';
import { reportColumns, ReportStack } from '../reportStack';
import { basics } from './basics';
import { goals } from './goals';
import { highlights } from './highlights';
import { problems } from './problems';
import { process } from './process';
import { results } from './results';
import { input } from './summaryParts';
import { team } from './team';

function summaryStack(): ReportStack {
  const stack = new ReportStack();
  reportHead(stack, words.summary);
  stack.text(30, 'reason', { formula: overallReasonFormula, compute: overallReason });
  const parts: readonly (readonly [Localized, (stack: ReportStack) => void])[] = [
    [words.basics, basics],
    [words.goals, goals],
    [words.process, process],
    [words.results, results],
    [words.highlights, highlights],
    [words.problems, problems],
    [words.advice, (one) => input(one, 'summaryAdvice', words.advice, words.advicePrompt)],
    [words.growth, team],
    [words.verdict, (one) => input(one, 'summaryVerdict', words.verdict, words.verdictPrompt)],
  ];
  for (const [title, write] of parts) {
    stack.heading(title);
    write(stack);
  }
  return stack;
}

const stack = summaryStack();

/** The project summary as a sheet: its nine parts, figures and lists as live formulas, the rest to be typed. */
export const summaryBoard: BoardSpec = {
  sheet: 'projectSummary',
  columns: reportColumns,
  columnCharacters: 3.7,
  rowPoints: stack.rowPoints,
  pageStarts: stack.pageStarts,
  orientation: 'portrait',
  onDemand: true,
  elements: stack.elements,
};
