import { reportWords as words } from '../../../../words/reportWords';
import { riskTable } from '../../commonTables';
import type { ReportBlock } from '../../reportDocument';
import type { Writing } from './weeklyWriting';

/** How the risks stand, and those that tell. */
export function risks({ report, text }: Writing): ReportBlock[] {
  return [
    { kind: 'text', id: 'riskSum', text: text.say(words.riskSum, report.riskCounts) },
    ...(report.risks.length > 0 ? riskTable(text, 'risks', report.risks, words.none) : []),
  ];
}
