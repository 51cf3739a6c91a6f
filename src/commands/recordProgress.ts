import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { planRefresh } from '../workbook/refresh/planRefresh';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';

function planRecord(snapshot: WorkbookSnapshot): CommandPlan {
  const { facts, issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  if (facts === undefined || !facts.tables.has('history')) {
    return { changes: [], issues, summary: resultWords.blocked[language], language, blocked: true };
  }
  const changes = planRefresh({ ...facts, recordsProgress: true });
  return { changes, issues, summary: resultWords.recorded[language], language };
}

/**
 * Keeps how the project stands at its status date as a row of the history, and refreshes. The row of a status
 * date that is recorded again is written anew.
 */
export const recordProgress = plannedCommand<undefined>({
  id: 'recordProgress',
  label: commandWords.recordLabel,
  hint: commandWords.recordHint,
  icon: 'record',
  ribbon: 'progress',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planRecord,
});
