import { commandWords } from '../words/commandWords';
import { languageNames, type Language } from '../words/language';
import { resultWords } from '../words/resultWords';
import { planSwitch, switchQuery } from '../workbook/language/planSwitch';
import { readFacts } from '../workbook/refresh/readFacts';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';

/** The plan of a switch to a language, which a revert of such a switch is as well. */
export function planLanguage(
  snapshot: WorkbookSnapshot,
  to: Language,
  present: PresentCells = nothingPresent,
): CommandPlan {
  const { language: from, issues } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(from);
  const changes = planSwitch(snapshot, to, present);
  if (changes === undefined) {
    return { changes: [], issues, summary: resultWords.blocked[from], language: from, blocked: true };
  }
  return {
    changes,
    issues,
    summary: changes.length === 0 ? resultWords.inStep[to] : resultWords.switched(languageNames[to])[to],
    language: to,
    // Formulas name headers, and headers change with them: cell by cell they could not be put back in any order.
    ...(from === to ? {} : { checkpoint: { tables: [], entries: [{ revert: 'language', language: from }] } }),
  };
}

/**
 * Switches a workbook to another language in place; see `planSwitch`. Two round trips to read, because it must see
 * the formulas and texts that it would replace, and one to write.
 */
export const switchLanguage = plannedCommand<Language>({
  id: 'switchLanguage',
  label: commandWords.languageLabel,
  hint: commandWords.languageHint,
  icon: 'language',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  further: (snapshot, language) =>
    snapshot.tables.length === 0 ? undefined : switchQuery(snapshot, language),
  plan: planLanguage,
});
