import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import type { Writing } from './weeklyWriting';

/** Each figure now and at the last snapshot, and how it moved. */
export function figures({ report, text, lastDate }: Writing): ReportBlock[] {
  const compared =
    lastDate === null
      ? text.say(words.noSnapshot)
      : text.say(words.comparedWith, { day: text.day(lastDate) });
  return [
    ...tableBlocks(
      text,
      'figures',
      [
        { id: 'figure', label: words.figure, weight: 34, cell: ({ id }) => text.say(reportFigureWords[id]) },
        {
          id: 'last',
          label: words.last,
          weight: 20,
          align: 'right',
          cell: ({ id, last }) => text.figure(id, last),
        },
        {
          id: 'now',
          label: words.now,
          weight: 20,
          align: 'right',
          cell: ({ id, now }) => text.figure(id, now),
        },
        {
          id: 'change',
          label: words.change,
          weight: 20,
          align: 'right',
          cell: ({ id, change }) => text.change(id, change),
        },
      ],
      report.figures,
      words.none,
    ),
    { kind: 'text', id: 'compared', text: compared, muted: true },
  ];
}
