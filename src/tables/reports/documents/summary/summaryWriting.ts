import type { ProjectSummary } from '../../../../project/reports/projectSummary';
import type { ReportPlan } from '../../../../project/reports/reportPlan';
import type { TypedTexts } from '../../reportInputs';
import type { ReportText } from '../../reportText';

/** So many names are written out in a sentence. */
export const NAMED = 8;

/** Everything that the sections are written from. */
export interface Writing {
  readonly summary: ProjectSummary;
  readonly plan: ReportPlan;
  readonly text: ReportText;
  readonly typed: TypedTexts;
}
