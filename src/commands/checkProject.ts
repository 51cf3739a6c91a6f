import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { blockedSheets } from '../workbook/blockedSheets';
import { planRefresh } from '../workbook/refresh/planRefresh';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';

function planCheck(snapshot: WorkbookSnapshot): CommandPlan {
  const { facts, issues: found, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const issues = [...blockedSheets(facts ? planRefresh(facts) : [], snapshot), ...found];
  const words = issues.length === 0 ? resultWords.clean : resultWords.checked(issues.length);
  return { changes: [], issues, summary: words[language], language };
}

/** Finds every problem of the project and writes nothing: one round trip. */
export const checkProject = plannedCommand<undefined>({
  id: 'checkProject',
  label: commandWords.checkLabel,
  hint: commandWords.checkHint,
  icon: 'check',
  onlyReads: true,
  ribbon: 'project',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planCheck,
});
