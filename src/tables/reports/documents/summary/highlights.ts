import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { line, input } from '../reportBlocks';
import { type Writing, NAMED } from './summaryWriting';

/** What went well. */
export function highlights(writing: Writing): ReportBlock[] {
  const { summary, text } = writing;
  const { early, milestoneCounts } = summary;
  const tasks = early
    .slice(0, NAMED)
    .map(({ code, name, daysLate }) => `${code} ${name} ${text.days(daysLate)}`);
  return [
    ...(milestoneCounts.all === 0 ? [] : [line(text, 'milestoneSum', words.milestoneSum, milestoneCounts)]),
    ...(early.length === 0
      ? []
      : [
          line(text, 'early', words.earlySum, {
            n: early.length,
            tasks: tasks.join(text.say(words.reasonJoin)),
          }),
        ]),
    input(writing, 'summaryHighlights', words.highlightsPrompt),
  ];
}
