import type { Issue, IssueCode, Severity } from '../../project/issue';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Within a severity: what a project manager has to decide or answer for comes before what is untidy. */
const urgent: readonly IssueCode[] = [
  'readOnlyWorkbook',
  'newerWorkbook',
  'missingTable',
  'missingSheet',
  'headerRowOff',
  'protectedSheet',
  'protectedStructure',
  'manyRows',
  'missingProjectStart',
  'cycle',
  'deadlineMissed',
  'riskReviewOverdue',
  'unauthorisedChange',
  'unauthorisedTask',
  'unauthorisedRemoval',
  'approvedWithoutBaseline',
  'varianceWithoutCause',
  'actualInFuture',
  'startedBeforePredecessor',
  'budgetExceeded',
  'ownerMissing',
  'accountableNotOne',
  'notReported',
];

const rankOf = new Map(urgent.map((code, rank) => [code, rank]));
// One after the other for each task: they are reported in one go.
rankOf.set('varianceWithoutNextStep', urgent.indexOf('varianceWithoutCause'));

/**
 * What needs attention in the order in which it does: errors before warnings before hints, and among them what the
 * project hangs on first; else as it was found.
 *
 * @example
 * attention([issue('notReported'), issue('cycle'), issue('deadlineMissed')]).map(({ code }) => code);
 * //=> ['cycle', 'deadlineMissed', 'notReported']
 */
export function attention(issues: readonly Issue[]): Issue[] {
  const rank = ({ code, severity }: Issue) =>
    severities.indexOf(severity) * 1000 + (rankOf.get(code) ?? urgent.length);
  return [...issues].sort((one, other) => rank(one) - rank(other));
}
