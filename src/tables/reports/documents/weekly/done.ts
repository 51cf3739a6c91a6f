import type { ReportedTask } from '../../../../project/reports/reportedTask';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import type { Writing } from './weeklyWriting';

/** What was finished in the period. */
export function done({ report, text }: Writing): ReportBlock[] {
  return tableBlocks<ReportedTask>(
    text,
    'finished',
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 38, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 16, cell: ({ owner }) => owner },
      {
        id: 'finish',
        label: words.columnFinish,
        weight: 15,
        align: 'center',
        cell: ({ actualFinish }) => text.day(actualFinish),
      },
      {
        id: 'daysLate',
        label: words.columnWorkingDays,
        weight: 13,
        align: 'right',
        cell: ({ daysLate }) => text.days(daysLate),
      },
    ],
    report.finished,
    words.nothingDone,
  );
}
