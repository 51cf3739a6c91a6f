import type { ReviewedRisk } from '../../project/checks/checkRiskReviews';
import { riskScore } from '../../project/measures/riskScore';
import { blankIfUnknown } from '../../tables/computed/blankIfUnknown';
import type { ComputationContext } from '../../tables/computed/cellComputation';
import { nextReview } from '../../tables/computed/nextReview';
import { numberIn } from '../../tables/computed/numberIn';
import { riskLevelCell } from '../../tables/computed/riskLevelCell';
import type { CellValue } from '../../tables/tableContent';
import type { RiskRecord } from '../../tables/decode/decodeRisks';
import type { ProjectFacts } from './projectFacts';

const levels = ['low', 'medium', 'high'] as const;

function reviewed(risk: RiskRecord, context: ComputationContext): ReviewedRisk {
  const score = blankIfUnknown(riskScore(risk.probability, risk.impact));
  const level = riskLevelCell(() => score, context);
  const cells: Readonly<Record<string, CellValue>> = {
    level,
    identified: risk.identified ?? '',
    reviewed: risk.reviewed ?? '',
    status: risk.status,
  };
  return {
    row: risk.row,
    id: risk.id,
    level: levels.find((one) => one === level) ?? null,
    reviewed: risk.reviewed,
    nextReview: numberIn(nextReview((id) => cells[id] ?? '', context)),
  };
}

/** The risks with level and next review as their cells will show them after the refresh. */
export function reviewedRisks({
  risks,
  values,
  calendar,
}: Pick<ProjectFacts, 'risks' | 'values' | 'calendar'>): ReviewedRisk[] {
  const context: ComputationContext = {
    name: (id) => values.get(id) ?? '',
    column: () => [],
    calendar,
    personCells: [],
    codesOf: () => [],
  };
  return risks.map((risk) => reviewed(risk, context));
}
