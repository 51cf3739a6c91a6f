import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import type { Change } from '../workbook/change';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { planRevert } from '../workbook/revert/planRevert';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import { presentQuery } from '../workbook/revert/presentQuery';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellsWritten } from './cellsWritten';
import { plannedCommand, type CommandPlan } from './plannedCommand';

function wordsOf(changes: readonly Change[]) {
  const removed = changes.flatMap((change) => (change.edit === 'deleteSheets' ? change.sheets : []));
  const made = changes.filter(({ edit }) => edit === 'addSheet');
  if (removed.length > 0) return resultWords.sheetsRemoved(removed.length);
  if (made.length > 0) return resultWords.created(made.length);
  return changes.length === 0 ? resultWords.nothingToRevert : resultWords.reverted(cellsWritten(changes));
}

function plan(
  snapshot: WorkbookSnapshot,
  checkpoint: Checkpoint,
  present: PresentCells = nothingPresent,
): CommandPlan {
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
  // Also where the tables are gone: their removal can be reverted.
  availability: () => ({ available: true }),
  present: presentQuery,
  plan,
});
