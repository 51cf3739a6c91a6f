import type { Issue } from '../project/issue';
import type { ReportDocument, ReportKind } from '../tables/reports/reportDocument';
import type { Language } from '../words/language';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { reportDocumentOf } from '../workbook/reports/reportDocumentOf';
import { docxReport } from './docxReport';

/** A report in words, and the same as the bytes of a Word document. */
export interface WrittenReport {
  readonly report: ReportDocument;
  readonly bytes: Uint8Array;
}

/**
 * Writes a report on a workbook as it will stand after a refresh. Large, with all that it needs: load it by
 * `import()` when somebody wants a report.
 */
export async function writtenReport(
  kind: ReportKind,
  facts: ProjectFacts,
  issues: readonly Issue[],
  language: Language,
): Promise<WrittenReport> {
  const report = reportDocumentOf(kind, facts, issues, language);
  return { report, bytes: await docxReport(report) };
}
