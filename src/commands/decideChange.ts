import { formatIsoDay, type Day } from '../project/values/day';
import { choiceOf } from '../words/choiceLists';
import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import { planTypedRow } from './planTypedRow';
import { plannedCommand } from './plannedCommand';

/** A decision on a request for change. */
export interface ChangeVerdict {
  readonly requestId: number;
  /** Id or word of a decision: approved, rejected, suspended. */
  readonly decision: string;
  readonly decidedBy: string;
  /** The day of the decision where the project has no status date. */
  readonly today: Day;
}

/**
 * Writes the decision on a request for change; an approval makes the plan as it stands the next baseline, in the same
 * plan: one round trip to read, one to write.
 */
export const decideChange = plannedCommand<ChangeVerdict>({
  id: 'decideChange',
  label: editWords.decideLabel,
  hint: editWords.decideHint,
  icon: 'change',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: (snapshot, { requestId, decision, decidedBy, today }) => {
    const planned = planTypedRow(snapshot, 'changes', ({ requests, statusDate }) => ({
      row: requests.find(({ id }) => id === requestId)?.row,
      fields: {
        decision,
        decided: formatIsoDay(statusDate ?? today),
        ...(decidedBy.trim() === '' ? {} : { decidedBy }),
      },
    }));
    const isApproved = (choiceOf('changeDecision', decision) ?? decision) === 'approved';
    const waits = planned.issues.some(({ code }) => code === 'approvedWithoutBaseline');
    return isApproved && planned.changes.length > 0 && !waits
      ? { ...planned, summary: editWords.approved[planned.language] }
      : planned;
  },
});
