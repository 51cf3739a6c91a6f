import type { Day } from '../project/values/day';
import { resultWords } from '../words/resultWords';
import { workbookContent } from '../workbook/create/workbookContent';
import { readStructure } from '../workbook/refresh/structure';
import { findRepairs } from '../workbook/repair/findRepairs';
import { planRepairs } from '../workbook/repair/planRepairs';
import type { RepairItem } from '../workbook/repair/repairItem';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';

/** What may be said of a repair. */
export interface RepairArguments {
  /** Ids of what is to be done; absent: all but what would replace something typed. */
  readonly items?: readonly string[];
  /** Counts as the project's start where the workbook does not say it any more. */
  readonly today: Day;
}
import type { CommandPlan } from './plannedCommand';

/** The items that an argument means. What is not wrong any more is not among them. */
function chosenOf(items: readonly RepairItem[], wanted: readonly string[] | undefined): RepairItem[] {
  return items.filter(({ id, replacesTyped }) =>
    wanted === undefined ? replacesTyped !== true : wanted.includes(id),
  );
}

/** Plans the repairs that were chosen. */
export function planRepair(
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
