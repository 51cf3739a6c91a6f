import type { ReportedTask } from '../../../../project/reports/reportedTask';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import type { Writing } from './weeklyWriting';

/** What comes in the next period. */
export function next({ report, text }: Writing): ReportBlock[] {
  return tableBlocks<ReportedTask>(
    text,
    'next',
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 38, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 16, cell: ({ owner }) => owner },
      {
        id: 'start',
        label: words.columnStart,
        weight: 15,
        align: 'center',
        cell: ({ start }) => text.day(start),
      },
      {
        id: 'finish',
        label: words.columnFinish,
        weight: 15,
        align: 'center',
        cell: ({ finish }) => text.day(finish),
      },
    ],
    report.next,
    words.nothingNext,
  );
}
