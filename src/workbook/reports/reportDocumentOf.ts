import type { Issue } from '../../project/issue';
import { projectSummary } from '../../project/reports/projectSummary';
import type { ReportPlan } from '../../project/reports/reportPlan';
import { weeklyReport } from '../../project/reports/weeklyReport';
import type { ReportDocument, ReportKind } from '../../tables/reports/reportDocument';
import { reportInputs, type TypedTexts } from '../../tables/reports/reportInputs';
import { summaryDocument } from '../../tables/reports/documents/summary/summaryDocument';
import { weeklyDocument } from '../../tables/reports/documents/weekly/weeklyDocument';
import type { Language } from '../../words/language';
import type { ProjectFacts } from '../refresh/projectFacts';
import { reportPlan } from './reportPlan';

/** The date of the snapshot that a report compares with, `null` where there is none before the status date. */
function lastSnapshot({ history, statusDate }: ReportPlan): number | null {
  const before = history.filter(({ date }) => statusDate !== null && date < statusDate);
  return before.at(-1)?.date ?? null;
}

/** What people wrote on the sheets of the reports. */
function typedTexts({ values }: ProjectFacts): TypedTexts {
  return new Map(
    reportInputs.flatMap((id) => {
      const text = String(values.get(id) ?? '').trim();
      return text === '' ? [] : [[id, text] as const];
    }),
  );
}

/** A report on a workbook in words, as it will stand after a refresh, with what people wrote on its sheet. */
export function reportDocumentOf(
  kind: ReportKind,
  facts: ProjectFacts,
  issues: readonly Issue[],
  language: Language,
): ReportDocument {
  const plan = reportPlan(facts, issues);
  const typed = typedTexts(facts);
  return kind === 'weekly'
    ? weeklyDocument(weeklyReport(plan), plan.project, typed, lastSnapshot(plan), language)
    : summaryDocument(projectSummary(plan), plan, typed, language);
}
