import type { WeeklyReport } from '../../../../project/reports/weeklyReport';
import type { TypedTexts } from '../../reportInputs';
import type { ReportText } from '../../reportText';

/** So many unauthorised changes and overloads are written out. */
export const NAMED = 8;

/** Everything that the sections are written from. */
export interface Writing {
  readonly report: WeeklyReport;
  readonly text: ReportText;
  readonly typed: TypedTexts;
  /** The date of the last snapshot, `null` where there is none. */
  readonly lastDate: number | null;
}
