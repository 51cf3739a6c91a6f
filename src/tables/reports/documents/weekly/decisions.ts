import type { DecisionWanted } from '../../../../project/reports/weeklyReport';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import type { ReportText } from '../../reportText';
import type { Writing } from './weeklyWriting';

function decisionText(wanted: DecisionWanted, text: ReportText): string {
  switch (wanted.kind) {
    case 'change':
      return text.say(words.decideChange, { id: wanted.change.id, reason: wanted.change.reason });
    case 'risk':
      return text.say(words.decideRisk, { id: wanted.risk.id, risk: wanted.risk.description });
    case 'unauthorised':
      return text.say(words.decideUnauthorised, { n: wanted.count });
    case 'lateTask': {
      const { code, name, daysLate } = wanted.task;
      return text.say(words.decideLate, { code, name, days: daysLate ?? 0 });
    }
  }
}

/** What waits for a decision from above. */
export function decisions({ report, text }: Writing): ReportBlock[] {
  const points = report.decisions.map((wanted) => decisionText(wanted, text));
  return points.length === 0
    ? [{ kind: 'text', id: 'noDecisions', text: text.say(words.noDecisions), muted: true }]
    : [{ kind: 'points', id: 'decisions', points }];
}
