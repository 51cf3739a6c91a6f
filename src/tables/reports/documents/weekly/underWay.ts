import type { ReportedTask } from '../../../../project/reports/reportedTask';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { lightCell, tableBlocks } from '../../reportTable';
import type { Writing } from './weeklyWriting';

/** What was begun in the period or goes on. */
export function underWay({ report, text }: Writing): ReportBlock[] {
  const begun = new Set(report.started);
  return tableBlocks<ReportedTask>(
    text,
    'started',
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 34, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 16, cell: ({ owner }) => owner },
      {
        id: 'state',
        label: words.columnState,
        weight: 13,
        align: 'center',
        cell: (task) => text.say(begun.has(task) ? words.begun : words.continued),
      },
      {
        id: 'done',
        label: words.columnDone,
        weight: 10,
        align: 'right',
        cell: ({ doneShare }) => text.percent(doneShare),
      },
      {
        id: 'finish',
        label: words.columnFinish,
        weight: 15,
        align: 'center',
        cell: ({ finish }) => text.day(finish),
      },
      {
        id: 'light',
        label: words.columnLight,
        weight: 11,
        align: 'center',
        cell: ({ light }) => lightCell(light, text),
      },
    ],
    [...report.started, ...report.underWay],
    words.nothingStarted,
  );
}
