import type { Day } from '../project/values/day';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { workbookContent } from '../workbook/create/workbookContent';
import { readStructure } from '../workbook/refresh/structure';
import { findRepairs } from '../workbook/repair/findRepairs';
import { planRepairs } from '../workbook/repair/planRepairs';
import type { RepairItem } from '../workbook/repair/repairItem';
import { repairQuery } from '../workbook/repair/repairQuery';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';

/** What may be said of a repair. */
export interface RepairArguments {
  /** Ids of what is to be done; absent: all but what would replace something typed. */
  readonly items?: readonly string[];
  /** Counts as the project's start where the workbook does not say it any more. */
  readonly today: Day;
}

/** The items that an argument means. What is not wrong any more is not among them. */
function chosenOf(items: readonly RepairItem[], wanted: readonly string[] | undefined): RepairItem[] {
  return items.filter(({ id, replacesTyped }) =>
    wanted === undefined ? replacesTyped !== true : wanted.includes(id),
  );
}

function planRepair(
  snapshot: WorkbookSnapshot,
  { items: wanted, today }: RepairArguments,
  present: PresentCells = nothingPresent,
): CommandPlan {
  const { language } = readStructure(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const content = workbookContent(snapshot, { today });
  const { items, notes } = findRepairs(snapshot, content, present);
  const chosen = chosenOf(items, wanted);
  const words = chosen.length === 0 ? resultWords.nothingToRepair : resultWords.repaired(chosen.length);
  return {
    changes: planRepairs(snapshot, content, present, chosen),
    issues: notes,
    summary: words[language],
    language,
  };
}

/**
 * Puts back what was deleted, and adds what came since the workbook was made: two round trips to read, one to
 * write. Each thing may be left out; run again it adds nothing. What was typed is never replaced unasked.
 */
export const repairProject = plannedCommand<RepairArguments>({
  id: 'repairProject',
  label: commandWords.repairLabel,
  hint: commandWords.repairHint,
  icon: 'repair',
  ribbon: 'project',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  further: (snapshot) => (snapshot.tables.length === 0 ? undefined : repairQuery(snapshot)),
  plan: planRepair,
});
