import { reportWords as words } from '../../../../words/reportWords';
import { issueText } from '../../../issueText';
import { changeTable } from '../../commonTables';
import type { ReportBlock } from '../../reportDocument';
import { type Writing, NAMED } from './weeklyWriting';

/** Requests for change, and where the plan differs without one. */
export function changes({ report, text }: Writing): ReportBlock[] {
  const { unauthorised } = report;
  const sum =
    unauthorised.length === 0
      ? text.say(words.noUnauthorised)
      : text.say(words.unauthorisedSum, { n: unauthorised.length });
  const points = unauthorised.slice(0, NAMED).map((found) => issueText(found, text.language));
  return [
    ...changeTable(text, 'changes', report.changes, words.noChanges),
    { kind: 'text', id: 'unauthorisedSum', text: sum },
    ...(points.length > 0 ? [{ kind: 'points', id: 'unauthorised', points } as const] : []),
  ];
}
