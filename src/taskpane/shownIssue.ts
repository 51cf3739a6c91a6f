import type { Issue } from '../project/issue';
import { issuePlace, issueText } from '../tables/issueText';
import type { Language } from '../words/language';
import type { ShownIssue } from './parts/IssueList';

/** An issue as the pane lists it; its key is its place in the list. */
export function shownIssue(issue: Issue, index: number, language: Language): ShownIssue {
  return {
    key: String(index),
    severity: issue.severity,
    sentence: issueText(issue, language),
    place: issuePlace(issue, language),
    hasCell: issue.table !== null,
  };
}
