import type { DeviationCause } from '../../../../project/reports/deviationCauses';
import { reportWords as words } from '../../../../words/reportWords';
import { issueText } from '../../../issueText';
import { lateTable, milestoneTable, wordOf } from '../../commonTables';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import { line, heading, input } from '../reportBlocks';
import { occurred } from './occurred';
import { type Writing, NAMED } from './summaryWriting';

/** What went wrong, and why. */
export function problems(writing: Writing): ReportBlock[] {
  const { summary, text } = writing;
  const { unauthorised } = summary;
  return [
    heading(text, 'causesTitle', words.causes),
    ...tableBlocks<DeviationCause>(
      text,
      'causes',
      [
        {
          id: 'cause',
          label: words.columnCause,
          weight: 40,
          cell: ({ cause }) =>
            cause === '' ? text.say(words.causeMissing) : wordOf('cause', cause, text.language),
        },
        {
          id: 'tasks',
          label: words.columnTasks,
          weight: 20,
          align: 'right',
          cell: ({ tasks }) => String(tasks),
        },
        {
          id: 'days',
          label: words.columnDelay,
          weight: 30,
          align: 'right',
          cell: ({ days }) => text.days(days),
        },
      ],
      summary.causes,
      words.noCauses,
    ),
    heading(text, 'lateTitle', words.lateAll),
    ...lateTable(text, 'late', summary.late, 'ownDelay', words.noOwnDelay),
    heading(text, 'milestonesTitle', words.milestones),
    ...milestoneTable(text, 'milestones', summary.milestones, words.noMilestones),
    heading(text, 'occurredTitle', words.occurredRisks),
    ...occurred(writing),
    unauthorised.length === 0
      ? line(text, 'unauthorisedSum', words.noUnauthorised)
      : line(text, 'unauthorisedSum', words.unauthorisedSum, { n: unauthorised.length }),
    ...(unauthorised.length === 0
      ? []
      : [
          {
            kind: 'points',
            id: 'unauthorised',
            points: unauthorised.slice(0, NAMED).map((found) => issueText(found, text.language)),
          } as const,
        ]),
    input(writing, 'summaryProblems', words.problemsPrompt),
  ];
}
