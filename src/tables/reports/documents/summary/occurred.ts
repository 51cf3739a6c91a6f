import type { ReportedRisk } from '../../../../project/reports/reportPlan';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import { BLANK } from '../../reportText';
import { line } from '../reportBlocks';
import type { Writing } from './summaryWriting';

/** The risks that occurred, by their impact. */
export function occurred({ summary, text }: Writing): ReportBlock[] {
  const impactOf = ({ daysImpact, costImpact }: ReportedRisk) =>
    [
      ...(daysImpact === null ? [] : [text.say(words.effectDays, { days: text.days(daysImpact) })]),
      ...(costImpact === null ? [] : [text.money(costImpact)]),
    ].join(text.say(words.reasonJoin)) || BLANK;
  return [
    line(text, 'riskTotals', words.riskTotals, summary.riskCounts),
    ...(summary.occurredRisks.length === 0
      ? []
      : tableBlocks<ReportedRisk>(
          text,
          'occurred',
          [
            { id: 'id', label: words.columnId, weight: 7, align: 'center', cell: ({ id }) => String(id) },
            { id: 'risk', label: words.columnRisk, weight: 38, cell: ({ description }) => description },
            { id: 'impact', label: words.columnImpact, weight: 22, cell: impactOf },
            {
              id: 'measures',
              label: words.columnMeasures,
              weight: 33,
              cell: ({ measures }) => measures || BLANK,
            },
          ],
          summary.occurredRisks,
          words.none,
        )),
  ];
}
