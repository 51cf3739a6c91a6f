import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { line, input } from '../reportBlocks';
import type { Writing } from './summaryWriting';

/** What the health check says, and the verdict. */
export function verdict(writing: Writing): ReportBlock[] {
  const { passed, failed, notJudged } = writing.plan.health;
  return [
    line(writing.text, 'healthSum', words.healthSum, { passed, failed, open: notJudged }),
    input(writing, 'summaryVerdict', words.verdictPrompt),
  ];
}
