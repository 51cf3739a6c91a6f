import type { Issue } from '../project/issue';
import { issueText } from '../tables/issueText';
import type { Language } from '../words/language';
import { cellAddress, quotedSheet } from '../workbook/address';
import { issueLocator, type IssueLocator } from '../workbook/issueLocator';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Terminal } from './cliCommand';

/** The cell of an issue as a reference, e.g. `'WBS'!G12`; blank where it has none. */
export function issueCell(issue: Issue, locate: IssueLocator): string {
  const area = locate(issue);
  return area ? `${quotedSheet(area.sheet)}!${cellAddress(area.row, area.column)}` : '';
}

/** Prints issues a line each: severity, code, cell, sentence. */
export function printIssues(
  issues: readonly Issue[],
  snapshot: WorkbookSnapshot,
  language: Language,
  terminal: Terminal,
): void {
  const locate = issueLocator(snapshot);
  for (const issue of issues) {
    const words = [issue.severity, issue.code, issueCell(issue, locate), issueText(issue, language)];
    terminal.out(words.filter((word) => word !== '').join('  '));
  }
}
