import { reportWords as words } from '../../../../words/reportWords';
import { lateTable } from '../../commonTables';
import type { ReportBlock } from '../../reportDocument';
import type { Writing } from './weeklyWriting';

/** What is late, with cause and next step. */
export function late({ report, text }: Writing): ReportBlock[] {
  const { pushed } = report;
  return [
    ...lateTable(text, 'late', report.late, 'daysLate', words.nothingLate),
    ...(pushed === 0
      ? []
      : [{ kind: 'text', id: 'pushed', text: text.say(words.pushed, { n: pushed }), muted: true } as const]),
  ];
}
