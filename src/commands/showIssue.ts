import type { Issue } from '../project/issue';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { issueLocator } from '../workbook/issueLocator';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { plannedCommand, type CommandPlan } from './plannedCommand';

function planShow(snapshot: WorkbookSnapshot, issue: Issue): CommandPlan {
  const area = issueLocator(snapshot)(issue);
  const words = area ? resultWords.shown : resultWords.notShown;
  const { language } = readFacts(snapshot);
  return {
    changes: area ? [{ edit: 'selectCells', area }] : [],
    issues: [],
    summary: words[language],
    language,
  };
}

/** Brings the cell of an issue in front of the user; where rows were moved since, it is the cell of that row now. */
export const showIssue = plannedCommand<Issue>({
  id: 'showIssue',
  label: commandWords.showLabel,
  hint: commandWords.showHint,
  icon: 'show',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planShow,
});
