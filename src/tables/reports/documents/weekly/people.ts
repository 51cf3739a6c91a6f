import { reportWords as words } from '../../../../words/reportWords';
import { issueText } from '../../../issueText';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import { BLANK } from '../../reportText';
import { type Writing, NAMED } from './weeklyWriting';

/** What everybody carries, and what was not reported. */
export function people({ report, text }: Writing): ReportBlock[] {
  const overloads = report.overloads.slice(0, NAMED).map((found) => issueText(found, text.language));
  const count = (value: number) => (value === 0 ? BLANK : String(value));
  const stale = report.notReported;
  const tasks = stale.slice(0, NAMED * 2).map(({ code, name }) => `${code} ${name}`);
  const notReported =
    stale.length === 0
      ? text.say(words.allReported)
      : text.say(words.notReportedSum, { n: stale.length, tasks: tasks.join(text.say(words.reasonJoin)) });
  return [
    ...tableBlocks(
      text,
      'people',
      [
        { id: 'name', label: words.columnName, weight: 26, cell: ({ name }) => name },
        { id: 'department', label: words.columnDepartment, weight: 26, cell: ({ department }) => department },
        { id: 'open', label: words.columnOpen, weight: 12, align: 'right', cell: ({ open }) => count(open) },
        { id: 'late', label: words.columnLate, weight: 12, align: 'right', cell: ({ late }) => count(late) },
        {
          id: 'next',
          label: words.columnNext,
          weight: 14,
          align: 'right',
          cell: ({ next: on }) => count(on),
        },
      ],
      report.people,
      words.noPeople,
    ),
    overloads.length === 0
      ? { kind: 'text', id: 'noOverload', text: text.say(words.noOverload), muted: true }
      : { kind: 'points', id: 'overloads', points: overloads },
    { kind: 'text', id: 'notReported', text: notReported },
  ];
}
