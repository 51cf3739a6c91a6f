import { reportWords as words } from '../../../../words/reportWords';
import { reportBoard } from '../reportBoard';
import { basics } from './basics';
import { goals } from './goals';
import { highlights } from './highlights';
import { problems } from './problems';
import { process } from './process';
import { results } from './results';
import { input } from './summaryParts';
import { team } from './team';

/** The project summary as a sheet: its nine parts, figures and lists as live formulas, the rest to be typed. */
export const summaryBoard = reportBoard('projectSummary', words.summary, [
  [words.basics, basics],
  [words.goals, goals],
  [words.process, process],
  [words.results, results],
  [words.highlights, highlights],
  [words.problems, problems],
  [words.advice, (stack) => input(stack, 'summaryAdvice', words.advice, words.advicePrompt)],
  [words.growth, team],
  [words.verdict, (stack) => input(stack, 'summaryVerdict', words.verdict, words.verdictPrompt)],
]);
