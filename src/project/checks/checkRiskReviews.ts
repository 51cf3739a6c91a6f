import { issue, type Issue } from '../issue';
import type { RiskLevel } from '../measures/riskLevel';
import { formatIsoDay, type Day } from '../values/day';

/** A risk and its next review. */
export interface ReviewedRisk {
  readonly row: number;
  readonly id: number;
  readonly level: RiskLevel | null;
  readonly reviewed: Day | null;
  /** The day by which it is to be reviewed; `null` where it is closed or it is not known when it was identified. */
  readonly nextReview: Day | null;
}

/**
 * High risks that were not reviewed in time: not at all, and the days that a high risk has for its first review are
 * over.
 *
 * @example
 * const risk = { row: 0, id: 7, level: 'high', reviewed: null, nextReview: 46282 };
 * checkRiskReviews([risk], 46283)[0].code; //=> 'riskReviewOverdue'
 * checkRiskReviews([risk], 46282); //=> []
 */
export function checkRiskReviews(risks: readonly ReviewedRisk[], statusDate: Day | null): Issue[] {
  return risks.flatMap(({ row, id, level, reviewed, nextReview }) => {
    const isLate = nextReview !== null && statusDate !== null && statusDate > nextReview;
    return level === 'high' && reviewed === null && isLate
      ? [
          issue(
            'riskReviewOverdue',
            { table: 'risks', row, column: 'reviewed' },
            { id, date: formatIsoDay(nextReview) },
          ),
        ]
      : [];
  });
}
