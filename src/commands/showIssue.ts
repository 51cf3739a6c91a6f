import { applyChanges } from '../excel/applyChanges';
import type { ExcelHost } from '../excel/host';
import { readWorkbook } from '../excel/readWorkbook';
import type { Issue } from '../project/issue';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { issueLocator } from '../workbook/issueLocator';
import { readFacts } from '../workbook/refresh/readFacts';
import type { Command, CommandResult } from './command';
import { workbookQuery } from './workbookQuery';

async function show(host: ExcelHost, issue: Issue): Promise<CommandResult> {
  return host.run(async (context) => {
    const snapshot = await readWorkbook(context, workbookQuery);
    const area = issueLocator(snapshot)(issue);
    if (area) await applyChanges(context, [{ edit: 'selectCells', area }]);
    const words = area ? resultWords.shown : resultWords.notShown;
    return { summary: words[readFacts(snapshot).language], issues: [], cellsWritten: 0 };
  });
}

/** Brings the cell of an issue in front of the user; where rows were moved since, it is the cell of that row now. */
export const showIssue: Command<Issue> = {
  id: 'showIssue',
  label: commandWords.showLabel,
  hint: commandWords.showHint,
  icon: 'show',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  run: show,
};
