import { readWorkbook } from '../excel/readWorkbook';
import { formatIsoDay } from '../project/values/day';
import type { ReportDocument, ReportKind } from '../tables/reports/reportDocument';
import { commandWords } from '../words/commandWords';
import { reportViewWords } from '../words/reportViewWords';
import { resultWords } from '../words/resultWords';
import { say } from '../words/say';
import { readFacts } from '../workbook/refresh/readFacts';
import type { Command } from './command';
import { workbookQuery } from './workbookQuery';

/** Which report is wanted, and who takes the file. */
export interface ExportArguments {
  readonly kind: ReportKind;
  /** Hands a file to the user; answers whether that was possible. */
  readonly deliver: (bytes: Uint8Array, fileName: string) => boolean;
}

/**
 * What a report's file is called: project, kind and date, without signs that file systems refuse.
 *
 * @example
 * reportFileName({ project: 'A/B: c', title: 'Weekly report', date: 46279 }); //=> 'A B c Weekly report 2026-09-14.docx'
 */
export function reportFileName({
  project,
  title,
  date,
}: Pick<ReportDocument, 'project' | 'title' | 'date'>): string {
  const parts = [project, title, ...(date === null ? [] : [formatIsoDay(date)])];
  const name = parts
    .join(' ')
    // eslint-disable-next-line no-control-regex -- Windows refuses these in the names of files.
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${name}.docx`;
}

/** Writes a report as a Word document: one round trip to read, nothing is written to the workbook. */
export const exportReport: Command<ExportArguments> = {
  id: 'exportReport',
  label: reportViewWords.exportLabel,
  hint: reportViewWords.exportHint,
  icon: 'summary',
  asks: true,
  onlyReads: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  run: async (host, { kind, deliver }) => {
    const snapshot = await host.run((context) => readWorkbook(context, workbookQuery));
    const { facts, issues, language } = readFacts(snapshot);
    const nothing = { issues, cellsWritten: 0, left: snapshot };
    if (facts === undefined) return { ...nothing, summary: resultWords.blocked[language], blocked: true };
    // The writer of documents is large: it is loaded when somebody wants a document.
    const { writtenReport } = await import('../documents/writtenReport');
    const { report, bytes } = await writtenReport(kind, facts, issues, language);
    const file = reportFileName(report);
    const words = deliver(bytes, file) ? reportViewWords.exported : reportViewWords.cannotDownload;
    return { ...nothing, summary: say(words, { file }, language) };
  },
};
