import type { Issue } from '../project/issue';
import { issuePlace, issueText } from '../tables/issueText';
import type { Language } from '../words/language';
import type { ShownIssue } from './parts/IssueList';
import { remedyOf } from './remedies';

/** What is missing is added again; everything else is mended where it stands. */
function actionOf({ code, table }: Issue): ShownIssue['action'] {
  if (code === 'missingTable' || code === 'missingSheet') return 'repair';
  return table === null ? 'none' : 'goTo';
}

/** An issue as the pane lists it; its key is its place in the list. */
export function shownIssue(issue: Issue, index: number, language: Language): ShownIssue {
  return {
    key: String(index),
    severity: issue.severity,
    sentence: issueText(issue, language),
    place: issuePlace(issue, language),
    action: actionOf(issue),
    remedy: remedyOf(issue),
  };
}
