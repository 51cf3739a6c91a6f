import type { Language } from '../words/language';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import type { Change } from '../workbook/change';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { switchQuery } from '../workbook/language/planSwitch';
import { planRevert } from '../workbook/revert/planRevert';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import { presentQuery } from '../workbook/revert/presentQuery';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellsWritten } from './cellsWritten';
import { plannedCommand, type CommandPlan } from './plannedCommand';
import { planLanguage } from './switchLanguage';

function wordsOf(changes: readonly Change[]) {
  const removed = changes.flatMap((change) => (change.edit === 'deleteSheets' ? change.sheets : []));
  const made = changes.filter(({ edit }) => edit === 'addSheet');
  if (removed.length > 0) return resultWords.sheetsRemoved(removed.length);
  if (made.length > 0) return resultWords.created(made.length);
  return changes.length === 0 ? resultWords.nothingToRevert : resultWords.reverted(cellsWritten(changes));
}

/** The language that the command switched from, where it was a switch of language. */
function switchedFrom({ entries }: Checkpoint): Language | undefined {
  return entries.find((entry) => entry.revert === 'language')?.language;
}

function plan(
  snapshot: WorkbookSnapshot,
  checkpoint: Checkpoint,
  present: PresentCells = nothingPresent,
): CommandPlan {
  const switched = switchedFrom(checkpoint);
  if (switched !== undefined) return planLanguage(snapshot, switched, present);
  const { changes, issues, language, blocked } = planRevert(checkpoint, snapshot, present);
  if (blocked) return { changes, issues, summary: resultWords.blocked[language], language, blocked };
  return { changes, issues, summary: wordsOf(changes)[language], language };
}

/**
 * Takes a command back, given its checkpoint: one round trip to read, one to write. It yields a checkpoint of its
 * own, so that it can be taken back too. Only where the command had made sheets does Excel forget its own undo,
 * because sheets are deleted.
 */
export const revertLast = plannedCommand<Checkpoint>({
  id: 'revertLast',
  label: commandWords.revertLabel,
  hint: commandWords.revertHint,
  icon: 'revert',
  asks: true,
  // Also where the tables are gone: their removal can be reverted.
  availability: () => ({ available: true }),
  present: presentQuery,
  further: (snapshot, checkpoint) => {
    const language = switchedFrom(checkpoint);
    return language === undefined ? undefined : switchQuery(snapshot, language);
  },
  plan,
});
